package org.havenmark.drafting;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import org.havenmark.person.Role;
import org.havenmark.sheet.SheetEntry;
import org.havenmark.sheet.SheetVersion;
import org.havenmark.sheet.SheetVersions;
import org.havenmark.web.NotFound;
import org.havenmark.web.Viewer;

/** The sheet versions that somebody may read: coordinators all, everybody else what is or was in force. */
@Singleton
class Visible {
    private final SheetVersions versions;

    Visible(SheetVersions versions) {
        this.versions = versions;
    }

    SheetVersion one(Viewer viewer, UUID id) {
        return (viewer.is(Role.Name.COORDINATOR) ? versions.findById(id)
            : versions.findReadable(id)).orElseThrow(NotFound::new);
    }

    List<SheetEntry> all(Viewer viewer) {
        return versions.entries().stream().filter(entry -> viewer.is(Role.Name.COORDINATOR)
            || entry.publishedAt() != null || entry.pilotedAt() != null).toList();
    }
}
