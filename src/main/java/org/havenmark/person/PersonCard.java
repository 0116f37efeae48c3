package org.havenmark.person;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.havenmark.person.Person.Profession;
import org.jspecify.annotations.Nullable;

/**
 * A person as an administrator, or they themself, see them on a page.
 *
 * @param language  its name in the page's language
 * @param certified whether the certificate counts today
 */
public record PersonCard(UUID id, String name, String username, String organisation, Profession profession,
                         boolean uniformed, String language, @Nullable LocalDate certifiedUntil, boolean certified,
                         boolean suspended, List<Role> roles) {
    public PersonCard {
        roles = List.copyOf(roles);
    }
}
