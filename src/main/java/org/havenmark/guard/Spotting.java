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
        var places = Places.in(folded);
        rules.rules().forEach(rule -> apply(rule, folded, places.of(rule.at()), taken, found));
        found.sort(Comparator.comparingInt(Suspicion::start));
        return List.copyOf(found);
    }

    /** Takes every free piece the rule finds; a piece that an earlier rule has taken, even as harmless, stays its. */
    private static void apply(Rule rule, CharSequence text, int[] places, BitSet taken, List<Suspicion> found) {
        var matcher = rule.pattern().matcher(text).useTransparentBounds(true).useAnchoringBounds(false);
        int from = 0;
        for (int place : places) {
            if (place >= from && !taken.get(place) && rule.mayBegin(text, place)
                && matcher.region(place, text.length()).lookingAt()) {
                int start = matcher.start(2);
                int end = matcher.end(2);
                if (taken.get(start, end).isEmpty()) {
                    taken.set(start, end);
                    rule.kind().ifPresent(kind -> found.add(new Suspicion(kind, start, end)));
                    from = end;
                }
            }
        }
    }
}
