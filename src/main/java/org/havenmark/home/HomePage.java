package org.havenmark.home;

/** What a person sees first. */
public record HomePage(String name) { }
