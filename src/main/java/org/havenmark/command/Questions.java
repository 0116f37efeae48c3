package org.havenmark.command;

import java.io.BufferedReader;
import java.io.Console;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.havenmark.web.Forms;

/** Asks whoever sits at the console; where nobody does, each answer is a line of the input. */
sealed interface Questions {
    String ask(String words) throws IOException;

    /** What is typed is not shown. */
    String askSecretly(String words) throws IOException;

    static Questions onConsoleOrInput(PrintWriter out) {
        return System.console() == null
            ? new Lines(new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8)))
            : new Asked(System.console(), out);
    }

    /** A person at a console. */
    record Asked(Console console, PrintWriter out) implements Questions {
        @Override
        public String ask(String words) {
            say(words);
            return Forms.typed(console.readLine());
        }

        @Override
        public String askSecretly(String words) {
            say(words);
            var typed = console.readPassword();
            return typed == null ? "" : new String(typed);
        }

        private void say(String words) {
            out.print(words + ": ");
            out.flush();
        }
    }

    /** A file or a pipe. */
    record Lines(BufferedReader lines) implements Questions {
        @Override
        public String ask(String words) throws IOException {
            return Forms.typed(lines.readLine());
        }

        @Override
        public String askSecretly(String words) throws IOException {
            var line = lines.readLine();
            return line == null ? "" : line;
        }
    }
}
