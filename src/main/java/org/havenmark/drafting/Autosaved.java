package org.havenmark.drafting;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;

/**
 * What a script is told after it saved.
 *
 * @param saved in words, with the time
 * @param checker the checker's count in words
 */
@Serdeable
record Autosaved(int revision, String saved, String checker, boolean clean, List<Said> remarks,
                 List<Clashing> clashes) {
    /** A sentence about a field of this part, or about the part as a whole. */
    @Serdeable
    record Said(String name, boolean problem, String words) { }

    /** A field where somebody else wrote meanwhile. */
    @Serdeable
    record Clashing(String name, String words) { }
}
