package org.havenmark.sheet;

import org.yaml.snakeyaml.error.Mark;

/** A place in a file, counted from 1. */
record Spot(int line, int column) {
    static final Spot START = new Spot(1, 1);

    static Spot of(Mark mark) {
        return new Spot(mark.getLine() + 1, mark.getColumn() + 1);
    }
}
