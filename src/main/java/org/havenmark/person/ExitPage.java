package org.havenmark.person;

/** An empty page that moves on at once. */
public record ExitPage(String away) { }
