package org.havenmark.guard;

/** A questioned text as its one guardian reads it. */
record ReadSuspicion(String words, String language, String reason) { }
