package org.havenmark.sheet;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import org.havenmark.person.Role;
import org.havenmark.web.NotFound;
import org.havenmark.web.Viewer;

/** The sheet versions that somebody may read: coordinators all, everybody else what is or was in force or tried out. */
@Singleton
public class Visible {
    private final SheetVersions versions;

    Visible(SheetVersions versions) {
        this.versions = versions;
    }

    public SheetVersion one(Viewer viewer, UUID id) {
        return (viewer.is(Role.Name.COORDINATOR) ? versions.findById(id)
            : versions.findReadable(id)).orElseThrow(NotFound::new);
    }

    public List<SheetEntry> all(Viewer viewer) {
        return versions.entries().stream().filter(entry -> viewer.is(Role.Name.COORDINATOR)
            || entry.publishedAt() != null || entry.pilotedAt() != null).toList();
    }
}
