package org.havenmark.sheet;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.havenmark.sheet.KeptStandard.Version;
import org.havenmark.sheet.Text.Said;

/** The standards of the network: those that ship, unless the network changed or retired them, and its own. */
@Singleton
public class Standards {
    private static final int SHIPPED = 1;
    private final StandardVersions versions;
    private final ShippedStandards shipped;
    private final Map<UUID, Standard> read = new ConcurrentHashMap<>();

    Standards(StandardVersions versions, ShippedStandards shipped) {
        this.versions = versions;
        this.shipped = shipped;
    }

    /** Those that criteria can serve now, by name. */
    public List<Standard> inUse() {
        return all().stream().filter(KeptStandard::isInUse).map(KeptStandard::standard).toList();
    }

    /** Every clause that a criterion can serve now, in the order of the standards: what a sheet's editor offers. */
    public List<ClauseChoice> clauses(Locale language) {
        return inUse().stream().flatMap(standard -> standard.clauses().stream().map(clause -> new ClauseChoice(
            standard.reference(clause), clause.text().in(language), standard.title().in(language)))).toList();
    }

    /** All, retired ones too, by name. */
    List<KeptStandard> all() {
        var all = new LinkedHashMap<UUID, List<Version>>();
        var newest = new LinkedHashMap<UUID, Standard>();
        versions.findAllOrderByNumberDesc().forEach(row -> {
            newest.computeIfAbsent(row.standard(), none -> read(row));
            all.computeIfAbsent(row.standard(), none -> new ArrayList<>()).add(new Version(row.number(), row.content(),
                row.retired(), row.madeAt(), row.madeBy()));
        });
        shipped.real().forEach(one -> {
            newest.putIfAbsent(one.standard().uuid(), one.standard());
            all.computeIfAbsent(one.standard().uuid(), none -> new ArrayList<>())
                .add(new Version(SHIPPED, one.bytes(), false, null, null));
        });
        return all.entrySet().stream().map(one -> new KeptStandard(newest.get(one.getKey()), one.getValue()))
            .sorted(Comparator.comparing(one -> ClauseIndex.plain(one.standard().name()))).toList();
    }

    Optional<KeptStandard> find(UUID id) {
        return all().stream().filter(one -> one.id().equals(id)).findFirst();
    }

    /** A version's bytes never change, so what was read of them is kept. */
    private Standard read(StandardVersion row) {
        return read.computeIfAbsent(row.id(), none -> {
            var reading = StandardReader.read("", row.content());
            return reading.standard().orElseThrow(
                () -> new IllegalStateException("A kept standard no longer reads: " + reading.problems()));
        });
    }

    /**
     * A clause to choose.
     *
     * @param reference what is written under {@code serves}
     */
    public record ClauseChoice(String reference, Said text, Said standard) { }
}
