package org.havenmark.sheet;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The sheets themselves, read once from their kept bytes: a version's content never changes, so it may be cached. */
@Singleton
public class Sheets {
    private final SheetVersions versions;
    private final Map<UUID, Sheet> read = new ConcurrentHashMap<>();

    Sheets(SheetVersions versions) {
        this.versions = versions;
    }

    /** The sheet of a version that is kept; asking for one that is not is a mistake of the program. */
    public Sheet get(UUID version) {
        return read.computeIfAbsent(version, id -> read(versions.findById(id).orElseThrow()));
    }

    /** The sheets of those versions that are kept; one query for all that were not read yet. */
    public Map<UUID, Sheet> get(Collection<UUID> ids) {
        var unread = ids.stream().filter(id -> !read.containsKey(id)).toList();
        if (!unread.isEmpty()) {
            versions.findByIdIn(unread).forEach(version -> read.computeIfAbsent(version.id(), id -> read(version)));
        }
        return ids.stream().filter(read::containsKey).collect(Collectors.toMap(Function.identity(), read::get));
    }

    private static Sheet read(SheetVersion version) {
        var reading = SheetReader.read(version.fileName(), version.content());
        return reading.sheet().orElseThrow(() -> new IllegalStateException(
            "A kept sheet no longer reads: " + version.fileName() + " " + reading.problems()));
    }
}
