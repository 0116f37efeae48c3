package org.havenmark.sheet;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.havenmark.sheet.SheetVersion.State;

/**
 * A legal value that the network knows.
 *
 * @param uses the versions that declare it, those in force first, then the newest
 */
record KnownLegalValue(String id, List<Use> uses) {
    private static final String DAYS = "reflection-days";
    private static final String AGE = "age-of-majority";
    private static final String GUARDIAN = "guardian-rule";
    private static final List<String> BUILT_IN = List.of(DAYS, AGE, GUARDIAN);
    private static final Comparator<Use> IN_FORCE_FIRST = Comparator
        .comparing((Use use) -> use.version().state() != State.IN_FORCE)
        .thenComparing(use -> use.version().sheetId()).thenComparing(use -> -use.version().number());

    KnownLegalValue {
        uses = List.copyOf(uses);
    }

    /** Those that every country has first, then by id what sheets declare and what was set. */
    static List<KnownLegalValue> all(List<Use> uses, Collection<String> set) {
        var ids = new LinkedHashSet<>(BUILT_IN);
        ids.addAll(new TreeSet<>(Stream.concat(uses.stream().map(use -> use.value().id()), set.stream()).toList()));
        return ids.stream().map(id -> new KnownLegalValue(id, uses.stream().filter(use -> use.value().id().equals(id))
            .sorted(IN_FORCE_FIRST).toList())).toList();
    }

    /** Whether every country has it, declared or not. */
    boolean isBuiltIn() {
        return BUILT_IN.contains(id);
    }

    /** Whether it is a number; words otherwise. */
    boolean isNumber(Optional<LegalValue.Content> set) {
        if (isBuiltIn()) {
            return !id.equals(GUARDIAN);
        }
        return uses.stream().findFirst().map(use -> use.value().content()).or(() -> set)
            .map(content -> content.number().isPresent()).orElse(true);
    }

    /** The name that a sheet gives it, or its id; those that are built in have theirs in the messages. */
    Text.Said name(Locale language) {
        return uses.stream().findFirst().map(use -> use.value().name().in(language)).orElse(new Text.Said("", id));
    }

    /** The languages of the sheets that declare it. */
    Set<String> languages() {
        var languages = new LinkedHashSet<String>();
        uses.forEach(use -> languages.addAll(use.sheet().languages()));
        return languages;
    }

    List<Use> inForce() {
        var inForce = new ArrayList<>(uses);
        inForce.removeIf(use -> use.version().state() != State.IN_FORCE);
        return inForce;
    }

    /** A version of a sheet, and the value as it declares it. */
    record Use(SheetEntry version, Sheet sheet, LegalValue value) { }
}
