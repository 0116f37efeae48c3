package org.havenmark.sheet;

/** What a rating rests on: paper alone, practice that was seen, or practice confirmed by a second source. */
public enum Proof { PAPER, PRACTICE, CONFIRMED }
