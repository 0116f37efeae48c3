package org.havenmark.sheet;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.havenmark.web.NotFound;
import org.havenmark.web.Viewer;

/** Holds the sheets that somebody may read against a standard. */
@Singleton
class Coverage {
    private final SheetVersions versions;
    private final Visible visible;
    private final Sheets sheets;

    Coverage(SheetVersions versions, Visible visible, Sheets sheets) {
        this.versions = versions;
        this.visible = visible;
        this.sheets = sheets;
    }

    /** The versions that somebody may choose. */
    List<SheetEntry> choices(Viewer viewer) {
        return visible.all(viewer);
    }

    /** The newest version in force of each sheet. */
    List<SheetEntry> inForce() {
        var newest = new LinkedHashMap<String, SheetEntry>();
        versions.entriesInForce().forEach(entry -> newest.putIfAbsent(entry.sheetId(), entry));
        return new ArrayList<>(newest.values());
    }

    /**
     * The sheets that a standard is held against, by the ids of their versions.
     *
     * @param wanted one of the choices; the newest of each in force where none is wanted
     */
    Map<UUID, Sheet> against(Viewer viewer, Optional<UUID> wanted) {
        var entries = wanted.map(id -> choices(viewer).stream().filter(entry -> entry.id().equals(id)).toList())
            .orElseGet(this::inForce);
        if (wanted.isPresent() && entries.isEmpty()) {
            throw new NotFound();
        }
        var read = sheets.get(entries.stream().map(SheetEntry::id).toList());
        var against = new LinkedHashMap<UUID, Sheet>();
        entries.stream().filter(entry -> read.containsKey(entry.id()))
            .forEach(entry -> against.put(entry.id(), read.get(entry.id())));
        return against;
    }
}
