package org.havenmark.person;

import java.time.LocalDate;
import java.util.UUID;
import org.havenmark.person.Person.Profession;
import org.jspecify.annotations.Nullable;

/**
 * What an administrator keeps of a person.
 *
 * @param language       one the pages speak
 * @param certifiedUntil the last day on which the training as an assessor counts; null without one
 */
public record PersonEntry(String name, UUID organisation, Profession profession, boolean uniformed, String language,
                          @Nullable LocalDate certifiedUntil) {
    static final int LONGEST_NAME = 120;

    public PersonEntry {
        if (name.isBlank() || name.length() > LONGEST_NAME) {
            throw new IllegalArgumentException("A name of " + name.length() + " letters");
        }
    }
}
