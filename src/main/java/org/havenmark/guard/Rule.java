package org.havenmark.guard;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * One pattern, tried only at the places where its pieces can begin.
 *
 * @param kind      what its piece looks like; empty for what is harmless and must not be taken for something else
 * @param pattern   group 1 is what leads to the piece (nothing, mostly), group 2 the piece; there is no other group
 * @param onlyAfter what the piece must directly follow, unless it opens the text; empty means anything
 * @param notAfter  what the piece may not directly follow
 */
record Rule(String id, Optional<Suspicion.Kind> kind, Places.At at, Pattern pattern, List<String> onlyAfter,
            List<String> notAfter) {
    Rule {
        onlyAfter = List.copyOf(onlyAfter);
        notAfter = List.copyOf(notAfter);
    }

    /** Whether what stands before a place lets the rule be tried there. */
    boolean mayBegin(CharSequence text, int place) {
        boolean wanted = place == 0 || onlyAfter.isEmpty() || follows(onlyAfter, text, place);
        return wanted && !follows(notAfter, text, place);
    }

    private static boolean follows(List<String> ends, CharSequence text, int place) {
        for (var end : ends) {
            if (place >= end.length() && CharSequence.compare(end, text.subSequence(place - end.length(),
                place)) == 0) {
                return true;
            }
        }
        return false;
    }
}
