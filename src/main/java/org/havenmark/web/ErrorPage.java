package org.havenmark.web;

import java.util.List;

/**
 * A page that says what went wrong and what to do next.
 *
 * @param key   the words' key; {@code <key>.title} holds the heading
 * @param typed what the person had typed, to be copied: no word of it was kept
 */
public record ErrorPage(String key, List<String> typed) {
    public ErrorPage {
        typed = List.copyOf(typed);
    }

    ErrorPage(String key) {
        this(key, List.of());
    }
}
