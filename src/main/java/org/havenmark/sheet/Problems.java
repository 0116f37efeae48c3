package org.havenmark.sheet;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** Gathers the problems of one file, and stops the reading once there are more than a person can work through. */
final class Problems {
    private static final int MOST = 500;
    private static final int LONGEST_QUOTE = 60;

    private final String file;
    private final List<Problem> found = new ArrayList<>();
    private boolean more;

    Problems(String file) {
        this.file = file;
    }

    void add(Spot at, Fault fault, Object... arguments) {
        if (found.size() == MOST) {
            more = true;
            throw new Stop();
        }
        found.add(new Problem(file, at.line(), at.column(), fault.key(),
            Arrays.stream(arguments).map(Problems::shortened).toList()));
    }

    /** For a file that is not worth reading on: what is thrown ends the reading with the problems found so far. */
    Stop stop(Spot at, Fault fault, Object... arguments) {
        add(at, fault, arguments);
        return new Stop();
    }

    boolean isEmpty() {
        return found.isEmpty();
    }

    List<Problem> sorted() {
        var sorted = new ArrayList<>(found);
        sorted.sort(Comparator.comparingInt(Problem::line).thenComparingInt(Problem::column)
            .thenComparing(Problem::key));
        if (more) {
            var last = sorted.get(sorted.size() - 1);
            sorted.add(new Problem(file, last.line(), last.column(), Fault.MORE.key(), List.of(MOST)));
        }
        return sorted;
    }

    /** A hostile file may hold a word of a megabyte; a message quotes its beginning. */
    private static Object shortened(Object argument) {
        return argument instanceof String words && words.codePointCount(0, words.length()) > LONGEST_QUOTE
            ? words.substring(0, words.offsetByCodePoints(0, LONGEST_QUOTE)) + "…"
            : argument;
    }

    /** No more is read; nobody looks at where it was thrown, so it carries no trace. */
    static final class Stop extends RuntimeException {
        private Stop() {
            super(null, null, false, false);
        }
    }
}
