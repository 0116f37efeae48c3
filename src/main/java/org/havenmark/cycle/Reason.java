package org.havenmark.cycle;

/** Why something is refused, in words, and the field it stands beside. */
public record Reason(String field, String words) { }
