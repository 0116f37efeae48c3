package org.havenmark.sheet;

import java.text.Normalizer;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Tells which clause an entry under {@code serves} means: by the standard's name and the code, or by the code alone
 * where only one standard has it. Capitals and spaces make no difference.
 */
final class ClauseIndex {
    private final Map<String, Place> named = new HashMap<>();
    private final Map<String, Place> bare = new HashMap<>();
    private final Set<String> shared = new HashSet<>();

    ClauseIndex(Collection<Standard> standards) {
        standards.forEach(standard -> standard.clauses().forEach(clause -> {
            var place = new Place(standard.id(), clause.code());
            named.putIfAbsent(plain(standard.reference(clause)), place);
            if (bare.put(plain(clause.code()), place) != null) {
                shared.add(plain(clause.code()));
            }
        }));
    }

    Optional<Place> find(String entry) {
        var words = plain(entry);
        return Optional.ofNullable(named.get(words))
            .or(() -> Optional.ofNullable(bare.get(words)).filter(place -> !shared.contains(words)));
    }

    static String plain(String words) {
        return Normalizer.normalize(words, Normalizer.Form.NFC).strip().replaceAll("\\s+", " ")
            .toLowerCase(Locale.ROOT);
    }

    /** A clause of a standard. */
    record Place(String standard, String code) { }
}
