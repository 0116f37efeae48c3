package org.havenmark.person;

import io.micronaut.serde.annotation.Serdeable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.havenmark.person.Person.Profession;
import org.havenmark.web.Forms;
import org.jspecify.annotations.Nullable;

/** What is typed to make an account or to change one; username, roles and first password only to make one. */
@Serdeable
public record PersonForm(@Nullable String name, @Nullable String username, @Nullable String organisation,
                         @Nullable String profession, @Nullable String uniformed, @Nullable String language,
                         @Nullable List<String> roles, @Nullable String certifiedUntil, @Nullable String password,
                         @Nullable String version) {
    static final PersonForm EMPTY = new PersonForm("", "", "", "", "", "", List.of(), "", "", "0");

    static PersonForm of(Person person) {
        return new PersonForm(person.name(), person.username(), person.organisationId().toString(),
            person.profession().name(), person.uniformed() ? "yes" : "no", person.language(), List.of(),
            person.certifiedUntil() == null ? "" : person.certifiedUntil().toString(), "",
            Integer.toString(person.version()));
    }

    PersonForm at(int version) {
        return new PersonForm(name, username, organisation, profession, uniformed, language, roles, certifiedUntil,
            "", Integer.toString(version));
    }

    public String typedName() {
        return Forms.typed(name);
    }

    public String typedUsername() {
        return Forms.typed(username).toLowerCase(Locale.ROOT);
    }

    public String typedOrganisation() {
        return Forms.typed(organisation);
    }

    public String typedProfession() {
        return Forms.typed(profession);
    }

    public String typedUniformed() {
        return Forms.typed(uniformed);
    }

    public String typedLanguage() {
        return Forms.typed(language);
    }

    public List<String> typedRoles() {
        return roles == null ? List.of() : roles;
    }

    public String typedCertifiedUntil() {
        return Forms.typed(certifiedUntil);
    }

    public int typedVersion() {
        return Forms.number(version).orElse(-1);
    }

    String typedPassword() {
        return password == null ? "" : password;
    }

    Set<Role> chosenRoles() {
        return Roles.chosen(roles);
    }

    /** What is to be mended in the part that is kept of everybody. */
    Map<String, String> problems(Set<UUID> organisations, List<String> languages) {
        var problems = new LinkedHashMap<String, String>();
        if (typedName().isEmpty() || typedName().length() > PersonEntry.LONGEST_NAME) {
            problems.put("name", "person.name.missing");
        }
        if (chosenOrganisation().filter(organisations::contains).isEmpty()) {
            problems.put("organisation", "person.organisation.choose");
        }
        if (Forms.choice(Profession.class, profession).isEmpty()) {
            problems.put("profession", "person.profession.missing");
        }
        if (!Set.of("yes", "no").contains(typedUniformed())) {
            problems.put("uniformed", "person.uniformed.missing");
        }
        if (!languages.contains(typedLanguage())) {
            problems.put("language", "person.language.missing");
        }
        if (!typedCertifiedUntil().isEmpty() && Forms.day(certifiedUntil).isEmpty()) {
            problems.put("certifiedUntil", "person.certificate.wrong");
        }
        return problems;
    }

    Optional<UUID> chosenOrganisation() {
        try {
            return Optional.of(UUID.fromString(typedOrganisation()));
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }

    /** The entry, once there is nothing to mend. */
    PersonEntry entry() {
        return new PersonEntry(typedName(), chosenOrganisation().orElseThrow(),
            Forms.choice(Profession.class, profession).orElseThrow(), typedUniformed().equals("yes"), typedLanguage(),
            Forms.day(certifiedUntil).orElse(null));
    }
}
