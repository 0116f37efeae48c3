package org.havenmark.change;

/**
 * Too few shelters to say anything of them, or to hide any of them among the others.
 *
 * @param n how many; itself not for readers who may not know of single shelters
 */
public record TooFew(int n) implements Comparison { }
