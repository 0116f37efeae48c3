package org.havenmark.person;

import jakarta.inject.Singleton;
import java.text.Collator;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import org.havenmark.shelter.Organisation;
import org.havenmark.shelter.Organisations;
import org.havenmark.web.NotFound;

/** Makes cards of the people, three queries for all of them. */
@Singleton
class PersonCards {
    private final Persons persons;
    private final Organisations organisations;
    private final Clock clock;

    PersonCards(Persons persons, Organisations organisations, Clock clock) {
        this.persons = persons;
        this.organisations = organisations;
        this.clock = clock;
    }

    /** Everybody, by name; the suspended last. */
    List<PersonCard> all(Locale language) {
        var places = organisations.findAll().stream().collect(Collectors.toMap(Organisation::id, Organisation::name));
        var roles = persons.allRoles().stream().collect(Collectors.groupingBy(HeldRole::personId,
            Collectors.mapping(HeldRole::role, Collectors.toList())));
        return persons.findAll().stream()
            .map(one -> card(one, places.get(one.organisationId()), roles.getOrDefault(one.id(), List.of()), language))
            .sorted(Comparator.comparing(PersonCard::suspended)
                .thenComparing(PersonCard::name, Collator.getInstance(language)))
            .toList();
    }

    PersonCard of(UUID id, Locale language) {
        var person = persons.findById(id).orElseThrow(NotFound::new);
        var place = organisations.findById(person.organisationId()).orElseThrow(NotFound::new);
        return card(person, place.name(), persons.rolesOf(id), language);
    }

    private PersonCard card(Person one, String organisation, List<Role> roles, Locale language) {
        return new PersonCard(one.id(), one.name(), one.username(), organisation, one.profession(), one.uniformed(),
            Locale.forLanguageTag(one.language()).getDisplayLanguage(language), one.certifiedUntil(),
            one.isCertifiedOn(LocalDate.now(clock)), one.isSuspended(), roles.stream().sorted().toList());
    }
}
