package org.havenmark.change;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.havenmark.sheet.CommonCriteria;
import org.havenmark.sheet.Criterion;
import org.havenmark.sheet.Sheet;

/**
 * What the two sheets have in common; where they are not the same, only that is compared, and a line between the two
 * visits is broken.
 *
 * @param sameSheet whether both visits used the same version of the same sheet
 * @param common    what is compared
 * @param gone      what only the earlier sheet has
 * @param added     what only the later sheet has
 * @param apart     what both have under one id and ask in ways that cannot be compared
 */
public record Overlap(boolean sameSheet, Set<String> common, Set<String> gone, Set<String> added, Set<String> apart) {
    public Overlap {
        common = ordered(common);
        gone = ordered(gone);
        added = ordered(added);
        apart = ordered(apart);
    }

    static Overlap of(Sheet earlier, Sheet later) {
        var common = CommonCriteria.of(earlier, later);
        return new Overlap(earlier.id().equals(later.id()) && earlier.version() == later.version(), common.ids(),
            without(ids(earlier), ids(later)), without(ids(later), ids(earlier)), common.apart());
    }

    private static Set<String> ids(Sheet sheet) {
        return sheet.criteria().map(Criterion::base).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static Set<String> without(Set<String> ids, Set<String> others) {
        return ids.stream().filter(id -> !others.contains(id)).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static Set<String> ordered(Set<String> ids) {
        return Collections.unmodifiableSet(new LinkedHashSet<>(ids));
    }
}
