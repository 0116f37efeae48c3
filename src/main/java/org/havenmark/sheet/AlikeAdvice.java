package org.havenmark.sheet;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;

/** Two criteria that say nearly the same: they share most of their words in one of the languages. */
final class AlikeAdvice {
    /** The share of words in common, of all words of both, from which two statements are taken to be alike. */
    private static final double ALIKE = 0.7;

    private AlikeAdvice() { }

    static List<Advice> of(Sheet sheet) {
        var advice = new ArrayList<Advice>();
        var criteria = sheet.criteria().toList();
        var words = sheet.languages().stream().map(language -> words(criteria, language)).toList();
        for (int later = 1; later < criteria.size(); later++) {
            for (int first = 0; first < later; first++) {
                if (areAlike(words, first, later)) {
                    advice.add(Advice.of(Advice.Kind.ALIKE, criteria.get(later).id(),
                        sheet.number(criteria.get(first).id())));
                    break;
                }
            }
        }
        return advice;
    }

    private static List<BitSet> words(List<Criterion> criteria, String language) {
        var known = new HashMap<String, Integer>();
        return criteria.stream().map(criterion -> {
            var set = new BitSet();
            DegreeWords.words(criterion.text().words().getOrDefault(language, ""))
                .forEach(word -> set.set(known.computeIfAbsent(word, each -> known.size())));
            return set;
        }).toList();
    }

    private static boolean areAlike(List<List<BitSet>> words, int first, int later) {
        return words.stream().anyMatch(language -> {
            var shared = (BitSet) language.get(first).clone();
            shared.and(language.get(later));
            int all = language.get(first).cardinality() + language.get(later).cardinality() - shared.cardinality();
            return all > 0 && shared.cardinality() >= ALIKE * all;
        });
    }
}
