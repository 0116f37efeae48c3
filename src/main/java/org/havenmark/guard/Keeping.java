package org.havenmark.guard;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What became of a text that was to be kept. */
public sealed interface Keeping {
    /** The note's id, where one was kept. */
    default Optional<UUID> note() {
        return this instanceof Kept kept ? Optional.of(kept.id()) : Optional.empty();
    }

    default boolean isQuestioned() {
        return this instanceof Questioned;
    }

    /** It is kept under this id. */
    record Kept(UUID id) implements Keeping { }

    /** There was nothing to keep. */
    record Nothing() implements Keeping { }

    /** It looks as if it named a resident: nothing is kept until it is changed or a reason is given. */
    record Questioned(List<Suspicion.Kind> kinds) implements Keeping {
        public Questioned {
            kinds = List.copyOf(kinds);
        }
    }
}
