package org.havenmark.demo;

import jakarta.inject.Singleton;
import java.time.LocalTime;
import java.util.Set;
import java.util.stream.Stream;
import org.havenmark.demo.Cast.Part;
import org.havenmark.person.Administering;
import org.havenmark.person.NewPerson;
import org.havenmark.person.Passwords;
import org.havenmark.person.PersonEntry;
import org.havenmark.shelter.OrganisationEntry;
import org.havenmark.shelter.Registering;
import org.havenmark.shelter.ShelterEntry;

/** Brings in organisations and people on the day they joined. */
@Singleton
class Peopling {
    private static final LocalTime ORGANISATIONS = LocalTime.of(7, 0);
    private static final LocalTime PEOPLE = LocalTime.of(7, 30);
    private final Registering registering;
    private final Administering administering;
    private final Passwords passwords;

    Peopling(Registering registering, Administering administering, Passwords passwords) {
        this.registering = registering;
        this.administering = administering;
        this.passwords = passwords;
    }

    Stream<Step> steps(Story story, Cast cast) {
        // One hash for all: the demonstration has no secret, and each hash takes a tenth of a second.
        var hash = passwords.hash(Demo.PASSWORD);
        return Stream.concat(
            story.organisations().stream().map(line -> new Step(line.joined(), ORGANISATIONS, () -> add(line, cast))),
            story.people().stream().map(line -> new Step(line.joined(), PEOPLE, () -> add(line, cast, hash))));
    }

    private void add(OrganisationLine line, Cast cast) {
        var id = line.capacity().map(capacity -> registering.shelter(null, new ShelterEntry(line.name(), line.kind(),
                line.region(), Set.copyOf(line.profile()), capacity, Set.copyOf(line.languages()),
                cast.day(line.joined()))))
            .orElseGet(() -> registering.organisation(null, new OrganisationEntry(line.name(), line.kind(),
                line.region())));
        cast.enter(Part.ORGANISATION, line.name(), id);
    }

    private void add(PersonLine line, Cast cast, String hash) {
        var entry = new PersonEntry(line.name(), cast.id(Part.ORGANISATION, line.organisation()), line.profession(),
            line.uniformed(), line.language(), line.certifiedUntil().map(cast::day).orElse(null));
        cast.enter(Part.PERSON, line.username(), administering.add(null,
            new NewPerson(line.username(), hash, entry, Set.copyOf(line.roles()))));
    }
}
