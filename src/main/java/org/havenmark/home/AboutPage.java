package org.havenmark.home;

/** The same for everybody: its words are all in the messages, its sources in the view. */
public record AboutPage() { }
