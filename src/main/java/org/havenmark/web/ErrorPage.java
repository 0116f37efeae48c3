package org.havenmark.web;

/**
 * A page that says what went wrong and what to do next.
 *
 * @param key the words' key; {@code <key>.title} holds the heading
 */
public record ErrorPage(String key) { }
