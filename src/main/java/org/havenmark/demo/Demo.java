package org.havenmark.demo;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.havenmark.person.Passwords;
import org.havenmark.person.Person;
import org.havenmark.person.Person.Profession;
import org.havenmark.person.Persons;
import org.havenmark.person.Role;
import org.havenmark.shelter.Organisation;
import org.havenmark.shelter.Organisation.Kind;
import org.havenmark.shelter.Organisations;
import org.havenmark.shelter.Shelter;
import org.havenmark.shelter.Shelters;

/** Fills an empty database with the demonstration: eight people who can sign in, and where they work. */
@Singleton
public class Demo {
    /** Of every account of the demonstration, and of nothing else. */
    public static final String PASSWORD = "havenmark-demo";
    private static final String OFFICE = "National office";
    private static final List<Account> ACCOUNTS = List.of(
        new Account("admin", "Ada Admin", OFFICE, Profession.OTHER, Role.ADMINISTRATOR),
        new Account("coordinator", "Cora Nguyen", OFFICE, Profession.MANAGEMENT, Role.COORDINATOR),
        new Account("coordinator2", "Dung Pham", OFFICE, Profession.MANAGEMENT, Role.COORDINATOR),
        new Account("assessor1", "Alma Tran", "Bamboo", Profession.SOCIAL_WORK, Role.ASSESSOR),
        new Account("assessor2", "Binh Le", "East Gate", Profession.BORDER, Role.ASSESSOR),
        new Account("manager1", "Mai Hoang", "Heron", Profession.MANAGEMENT, Role.MANAGER),
        new Account("manager2", "Nam Vo", "Lotus", Profession.MANAGEMENT, Role.MANAGER),
        new Account("observer", "Oda Friend", "Friends abroad", Profession.OTHER, Role.OBSERVER));
    private final Organisations organisations;
    private final Shelters shelters;
    private final Persons persons;
    private final Passwords passwords;
    private final Clock clock;

    Demo(Organisations organisations, Shelters shelters, Persons persons, Passwords passwords, Clock clock) {
        this.organisations = organisations;
        this.shelters = shelters;
        this.persons = persons;
        this.passwords = passwords;
        this.clock = clock;
    }

    /** The names to sign in with, each with {@link #PASSWORD}. */
    public List<String> usernames() {
        return ACCOUNTS.stream().map(Account::username).toList();
    }

    public boolean isLoaded() {
        return persons.count() > 0;
    }

    @Transactional
    public void load() {
        var ids = new HashMap<String, UUID>();
        ids.put(OFFICE, organisation(Kind.MINISTRY, OFFICE, "Capital"));
        ids.put("Friends abroad", organisation(Kind.DONOR, "Friends abroad", "Abroad"));
        ids.put("Bamboo", shelter(Kind.SHELTER, "Bamboo", "North", "women,children"));
        ids.put("Heron", shelter(Kind.SHELTER, "Heron", "South", "women,workshop"));
        ids.put("Lotus", shelter(Kind.SHELTER, "Lotus", "North", "women"));
        ids.put("East Gate", shelter(Kind.BORDER_CENTRE, "East Gate", "East", "women,men,children,border"));
        // One hash for all: the demonstration has no secret, and each hash takes a tenth of a second.
        var hash = passwords.hash(PASSWORD);
        ACCOUNTS.forEach(account -> add(account, ids, hash));
    }

    private UUID organisation(Kind kind, String name, String region) {
        return organisations.save(new Organisation(UUID.randomUUID(), kind, name, region, clock.instant(), 0)).id();
    }

    private UUID shelter(Kind kind, String name, String region, String profile) {
        var id = organisation(kind, name, region);
        shelters.save(new Shelter(id, profile, Shelter.CapacityBand.FROM_11_TO_25, "vi",
            LocalDate.now(clock).minusYears(2), 0));
        return id;
    }

    private void add(Account account, Map<String, UUID> organisations, String hash) {
        var now = clock.instant();
        var person = persons.save(new Person(UUID.randomUUID(), organisations.get(account.organisation()),
            account.username(), account.name(), hash, "en", account.profession(),
            account.profession() == Profession.BORDER, LocalDate.now(clock).plusYears(2), now, null, null, 0));
        persons.grant(person.id(), account.role(), now, null);
    }

    private record Account(String username, String name, String organisation, Profession profession, Role role) { }
}
