package org.havenmark.sheet;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;

/**
 * One thing in a sheet's file that must be put right, and where it stands. Line and column count from 1; columns count
 * characters, not bytes.
 *
 * @param key       its words are the message {@code sheet.problem.<key>}
 * @param arguments what fills the message's places
 */
public record Problem(String file, int line, int column, String key, List<Object> arguments) {
    public Problem {
        arguments = List.copyOf(arguments);
    }

    public String messageKey() {
        return "sheet.problem." + key;
    }

    /** The problem in plain words; {@code messages} gives the pattern of a message key in the wanted language. */
    public String words(UnaryOperator<String> messages, Locale language) {
        return new MessageFormat(messages.apply(messageKey()), language).format(arguments.toArray());
    }
}
