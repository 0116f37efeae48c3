package org.havenmark.web;

/** One choice of a select, of radio buttons or of checkboxes. */
public record Option(String value, String label) { }
