package org.havenmark.sheet;

import java.util.Objects;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;

/** Says what stopped the YAML parser in words that name the cure, at the place where the cure is needed. */
final class Syntax {
    private Syntax() { }

    static void explain(MarkedYAMLException stopped, Problems problems) {
        var fault = fault(stopped);
        problems.add(Spot.of(mark(stopped, fault)), fault);
    }

    private static Fault fault(MarkedYAMLException stopped) {
        var said = Objects.toString(stopped.getContext(), "") + ": " + Objects.toString(stopped.getProblem(), "");
        if (said.contains("TAB")) {
            return Fault.SYNTAX_TAB;
        } else if (said.contains("mapping values are not allowed")) {
            return Fault.SYNTAX_COLON;
        } else if (said.contains("quoted scalar")) {
            return said.contains("unexpected") ? Fault.SYNTAX_QUOTE : Fault.SYNTAX_ESCAPE;
        } else if (said.contains("parsing a flow")) {
            return Fault.SYNTAX_BRACKET;
        } else if (said.contains("could not find expected ':'")) {
            return Fault.SYNTAX_KEY;
        } else if (said.contains("cannot start any token")) {
            return Fault.SYNTAX_START;
        }
        return said.contains("parsing a block") ? Fault.SYNTAX_INDENT : Fault.SYNTAX;
    }

    /** An open quote, bracket or key is mended where it begins, everything else where it was met. */
    private static Mark mark(MarkedYAMLException stopped, Fault fault) {
        var begins = fault == Fault.SYNTAX_QUOTE || fault == Fault.SYNTAX_KEY || fault == Fault.SYNTAX_BRACKET;
        return begins && stopped.getContextMark() != null ? stopped.getContextMark() : stopped.getProblemMark();
    }
}
