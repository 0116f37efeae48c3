package org.havenmark.command;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Locale;
import java.util.Map;

/** What a command answered. */
record Told(int code, String out, String err) {
    static Told by(Map<String, String> environment, String... arguments) {
        return by(environment, Locale.ENGLISH, arguments);
    }

    static Told by(Map<String, String> environment, Locale language, String... arguments) {
        var out = new StringWriter();
        var err = new StringWriter();
        int code = Commands.line(environment, language).setOut(new PrintWriter(out, true))
            .setErr(new PrintWriter(err, true)).execute(arguments);
        return new Told(code, out.toString(), err.toString());
    }
}
