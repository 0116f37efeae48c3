package org.havenmark.demo;

import java.util.List;
import java.util.Optional;
import org.havenmark.person.Person.Profession;
import org.havenmark.person.Role;

/**
 * A person of the seed.
 *
 * @param certifiedUntil for assessors, in days from the start day
 * @param leaning        how far the person rates above (or, negative, below) what is there, in hundredths of a level
 * @param scatter        how far the person's ratings stray, in hundredths of a level
 */
record PersonLine(String username, String name, String organisation, Profession profession, boolean uniformed,
                  List<Role> roles, int joined, Optional<Integer> certifiedUntil, String language, int leaning,
                  int scatter) {
    static PersonLine of(Line line) {
        var rates = line.maybe("leaning").isPresent();
        return new PersonLine(line.words("username"), line.words("name"), line.words("organisation"),
            line.one("profession", Profession.class), line.flag("uniformed"),
            line.list("roles").stream().map(role -> Line.named(Role.class, role)).toList(), line.number("joined"),
            rates ? Optional.of(line.number("certified-until")) : Optional.empty(), line.words("language"),
            rates ? line.number("leaning") : 0, rates ? line.number("scatter") : 0);
    }
}
