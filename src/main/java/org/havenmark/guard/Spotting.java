package org.havenmark.guard;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/**
 * Finds in free text what looks like a personal name with a title, a telephone, an e-mail address or an identity
 * number. It asks, it does not know: a person may say that it errs. The same rules run on the tablet
 * ({@code static/js/spotting.js}) and must find the same pieces there.
 */
public final class Spotting {
    private static final Rules SHIPPED = RulesFile.read();

    private Spotting() {
    }

    /**
     * The suspicious pieces of a text, first to last, none overlapping another. Positions count in the text's NFC
     * form, which is how every text is kept.
     */
    public static List<Suspicion> look(String text) {
        return look(SHIPPED, SHIPPED.fold(Normalizer.normalize(text, Normalizer.Form.NFC)));
    }

    static List<Suspicion> look(Rules rules, CharSequence folded) {
        var found = new ArrayList<Suspicion>();
        var taken = new BitSet(folded.length());
        rules.rules().forEach(rule -> apply(rule, folded, taken, found));
        found.sort(Comparator.comparingInt(Suspicion::start));
        return List.copyOf(found);
    }

    /** Takes every free piece the rule finds; a piece that an earlier rule has taken, even as harmless, stays its. */
    private static void apply(Rule rule, CharSequence text, BitSet taken, List<Suspicion> found) {
        var matcher = rule.pattern().matcher(text);
        for (int from = 0; from <= text.length() && matcher.find(from); ) {
            int start = matcher.start(2);
            int end = matcher.end(2);
            int next = taken.nextSetBit(start);
            boolean free = next < 0 || next >= end;
            if (free) {
                taken.set(start, end);
                rule.kind().ifPresent(kind -> found.add(new Suspicion(kind, start, end)));
            }
            from = free ? end : Math.max(start, matcher.start() + 1);
        }
    }
}
