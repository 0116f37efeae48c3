package org.havenmark.exchange;

import java.util.List;

/**
 * A file that is not read on. It never leaves this room: what is thrown becomes a sentence on a page.
 *
 * <p>Nobody looks at where it was thrown, so it carries no trace.
 */
final class Refused extends RuntimeException {
    private final transient List<Object> arguments;

    /** @param key its words are the message {@code exchange.refused.<key>} */
    Refused(String key, Object... arguments) {
        super(key, null, false, false);
        this.arguments = List.of(arguments);
    }

    String key() {
        return "exchange.refused." + getMessage();
    }

    List<Object> arguments() {
        return arguments;
    }
}
