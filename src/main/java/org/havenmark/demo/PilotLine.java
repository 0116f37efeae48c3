package org.havenmark.demo;

import java.util.List;

/**
 * A sheet of the seed that is tried out before it is in force.
 *
 * @param shelters names
 * @param asked    the day on which {@code askedBy} asks to publish it; nobody has answered yet
 */
record PilotLine(String sheet, String by, int begins, List<String> shelters, int asked, String askedBy) {
    static PilotLine of(Line line) {
        return new PilotLine(line.words("sheet"), line.words("by"), line.number("begins"), line.list("shelters"),
            line.number("asked"), line.words("asked-by"));
    }
}
