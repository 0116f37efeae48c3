package org.havenmark;

import io.micronaut.context.ApplicationContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.havenmark.person.Passwords;
import org.havenmark.person.Person;
import org.havenmark.person.Person.Profession;
import org.havenmark.person.Persons;
import org.havenmark.person.Role;
import org.havenmark.person.Sessions;
import org.havenmark.shelter.Organisation;
import org.havenmark.shelter.Organisation.Kind;
import org.havenmark.shelter.Organisations;
import org.havenmark.shelter.Shelter;
import org.havenmark.shelter.Shelters;

/**
 * The named people of the tests, all invented. Bamboo, Heron and Lotus are shelters, East Gate a border reception
 * centre; alma works at Bamboo, ben (in uniform) at East Gate, lan at Lotus; mai manages Heron, nam manages Lotus.
 */
public final class Fixtures {
    public static final String PASSWORD = "quiet river stone";
    private static final Instant THEN = Instant.parse("2025-01-01T00:00:00Z");
    private static String hash;
    private final ApplicationContext context;
    private final Map<String, UUID> ids = new HashMap<>();

    public Fixtures(ApplicationContext context) {
        this.context = context;
    }

    /** The id of a person by username, or of an organisation by name. */
    public UUID id(String name) {
        return java.util.Objects.requireNonNull(ids.get(name), name);
    }

    public Browser signedIn(Browser browser, String username) {
        return browser.cookie("__Host-sid", context.getBean(Sessions.class).open(id(username)));
    }

    public void load() {
        organisation("National office", Kind.MINISTRY, "Capital");
        organisation("Friends abroad", Kind.DONOR, "Abroad");
        shelter("Bamboo", Kind.SHELTER, "North", "women,children");
        shelter("Heron", Kind.SHELTER, "South", "women,men,workshop");
        shelter("Lotus", Kind.SHELTER, "North", "women");
        shelter("East Gate", Kind.BORDER_CENTRE, "East", "women,men,children,border");
        person("anna", "National office", Profession.OTHER, false, Role.ADMINISTRATOR);
        person("cora", "National office", Profession.MANAGEMENT, false, Role.COORDINATOR);
        person("dora", "National office", Profession.MANAGEMENT, false, Role.COORDINATOR);
        person("gia", "National office", Profession.LEGAL, false, Role.GUARDIAN);
        person("tam", "National office", Profession.OTHER, false, Role.NATIONAL_TEAM);
        person("oda", "Friends abroad", Profession.OTHER, false, Role.OBSERVER);
        person("alma", "Bamboo", Profession.SOCIAL_WORK, false, Role.ASSESSOR);
        person("ben", "East Gate", Profession.BORDER, true, Role.ASSESSOR);
        person("lan", "Lotus", Profession.HEALTH, false, Role.ASSESSOR);
        person("mai", "Heron", Profession.MANAGEMENT, false, Role.MANAGER);
        person("nam", "Lotus", Profession.MANAGEMENT, false, Role.MANAGER);
        person("vera", "Lotus", Profession.SOCIAL_WORK, false, Role.ASSESSOR);
        var vera = context.getBean(Persons.class).findByUsername("vera").orElseThrow();
        context.getBean(Persons.class).update(new Person(vera.id(), vera.organisationId(), vera.username(),
            vera.name(), vera.passwordHash(), vera.language(), vera.profession(), vera.uniformed(), null,
            vera.createdAt(), null, null, vera.version()));
    }

    private void organisation(String name, Kind kind, String region) {
        var saved = context.getBean(Organisations.class)
            .save(new Organisation(UUID.randomUUID(), kind, name, region, THEN, 0));
        ids.put(name, saved.id());
    }

    private void shelter(String name, Kind kind, String region, String profile) {
        organisation(name, kind, region);
        context.getBean(Shelters.class).save(new Shelter(id(name), profile, Shelter.CapacityBand.FROM_11_TO_25, "vi",
            LocalDate.of(2024, 6, 1), 0));
    }

    private void person(String username, String organisation, Profession profession, boolean uniformed, Role role) {
        var persons = context.getBean(Persons.class);
        var name = Character.toUpperCase(username.charAt(0)) + username.substring(1) + " Tester";
        var saved = persons.save(new Person(UUID.randomUUID(), id(organisation), username, name, hash(), "en",
            profession, uniformed, LocalDate.of(2099, 1, 1), THEN, null, null, 0));
        persons.grant(saved.id(), role, THEN, null);
        ids.put(username, saved.id());
    }

    private String hash() {
        if (hash == null) {
            hash = context.getBean(Passwords.class).hash(PASSWORD);
        }
        return hash;
    }
}
