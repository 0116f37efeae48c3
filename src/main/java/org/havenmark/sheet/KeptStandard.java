package org.havenmark.sheet;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A standard as the network has it.
 *
 * @param versions the newest first; never none
 */
record KeptStandard(Standard standard, List<Version> versions) {
    KeptStandard {
        versions = List.copyOf(versions);
    }

    UUID id() {
        return standard.uuid();
    }

    Version newest() {
        return versions.get(0);
    }

    boolean isInUse() {
        return !newest().retired();
    }

    Optional<Version> version(int number) {
        return versions.stream().filter(version -> version.number() == number).findFirst();
    }

    /**
     * One version.
     *
     * @param retired whether it says that the standard is out of use
     * @param at      null for the one that ships with the program
     * @param by      null for the program itself
     */
    record Version(int number, byte[] content, boolean retired, @Nullable Instant at, @Nullable UUID by) {
        boolean isShipped() {
            return at == null;
        }
    }
}
