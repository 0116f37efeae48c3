package org.havenmark.sheet;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.havenmark.sheet.KnownLegalValue.Use;
import org.havenmark.web.Viewer;

/** Gathers the legal values from the sheets that somebody may read. */
@Singleton
class KnownLegalValues {
    private final Visible visible;
    private final Sheets sheets;

    KnownLegalValues(Visible visible, Sheets sheets) {
        this.visible = visible;
        this.sheets = sheets;
    }

    /** @param set the ids of those that were ever set */
    List<KnownLegalValue> all(Viewer viewer, Collection<String> set) {
        var entries = visible.all(viewer);
        var read = sheets.get(entries.stream().map(SheetEntry::id).toList());
        var uses = entries.stream().filter(entry -> read.containsKey(entry.id())).flatMap(entry ->
            read.get(entry.id()).legal().stream().map(value -> new Use(entry, read.get(entry.id()), value))).toList();
        return KnownLegalValue.all(uses, set);
    }

    Optional<KnownLegalValue> find(Viewer viewer, Collection<String> set, String id) {
        return all(viewer, set).stream().filter(known -> known.id().equals(id)).findFirst();
    }
}
