package org.havenmark.person;

import io.micronaut.context.annotation.Value;
import io.micronaut.data.jdbc.runtime.JdbcOperations;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.havenmark.audit.Audit;
import org.havenmark.shelter.Organisation;
import org.havenmark.shelter.Organisations;
import org.havenmark.web.Tokens;

/** The first run: while nobody has an account, whoever holds the code from the console makes the first one. */
@Singleton
public class Setup {
    private static final String LETTERS = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";
    private static final int GROUPS = 4;
    private static final SecureRandom RANDOM = new SecureRandom();
    private final Persons persons;
    private final Organisations organisations;
    private final Passwords passwords;
    private final JdbcOperations jdbc;
    private final Audit audit;
    private final Clock clock;
    private final boolean demo;

    Setup(Persons persons, Organisations organisations, Passwords passwords, JdbcOperations jdbc, Audit audit,
          Clock clock, @Value("${havenmark.demo}") boolean demo) {
        this.persons = persons;
        this.organisations = organisations;
        this.passwords = passwords;
        this.jdbc = jdbc;
        this.audit = audit;
        this.clock = clock;
        this.demo = demo;
    }

    public boolean isOpen() {
        return !demo && persons.count() == 0;
    }

    /** A new code, of which only the hash is kept; earlier ones no longer open anything. */
    @Transactional
    public String newCode() {
        var code = code();
        update("DELETE FROM setup_code WHERE used_at IS NULL");
        jdbc.prepareStatement("INSERT INTO setup_code (id, code_hash, made_at) VALUES (?, ?, ?)", statement -> {
            statement.setObject(1, UUID.randomUUID());
            statement.setString(2, Tokens.sha256(plain(code)));
            statement.setObject(3, OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC));
            return statement.executeUpdate();
        });
        return code;
    }

    /** Uses the code up; false where it is not the one, was used, or somebody has an account already. */
    @Transactional
    public boolean use(String code, NewAdministrator first) {
        if (!isOpen() || jdbc.prepareStatement("UPDATE setup_code SET used_at = ? WHERE used_at IS NULL "
            + "AND code_hash = ?", statement -> {
                statement.setObject(1, OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC));
                statement.setString(2, Tokens.sha256(plain(code)));
                return statement.executeUpdate();
            }) == 0) {
            return false;
        }
        add(first);
        return true;
    }

    /** Adds an administrator who also coordinates, with the organisation it belongs to where that is new. */
    @Transactional
    public UUID add(NewAdministrator first) {
        Instant now = clock.instant();
        var organisation = organisations.findByName(first.organisation()).orElseGet(() -> organisations.save(
            new Organisation(UUID.randomUUID(), Organisation.Kind.MINISTRY, first.organisation(), "", now, 0)));
        var person = persons.save(new Person(UUID.randomUUID(), organisation.id(), first.username(), first.name(),
            passwords.hash(first.password()), first.language(), Person.Profession.MANAGEMENT, false, null, now, null,
            null, 0));
        persons.grant(person.id(), Role.ADMINISTRATOR, now, null);
        persons.grant(person.id(), Role.COORDINATOR, now, null);
        audit.note(null, "administrator.created", "person", person.id());
        return person.id();
    }

    private void update(String sql) {
        jdbc.prepareStatement(sql, java.sql.PreparedStatement::executeUpdate);
    }

    private static String plain(String code) {
        return code.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "");
    }

    private static String code() {
        var code = new StringBuilder();
        for (int i = 0; i < GROUPS * 4; i++) {
            code.append(i > 0 && i % 4 == 0 ? "-" : "").append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
        }
        return code.toString();
    }

    /** An administrator to be, as typed. */
    public record NewAdministrator(String organisation, String name, String username, String password,
                                   String language) {
        private static final int LONGEST = 120;

        /** What is to be mended: the field to the key of the words that say how. */
        public Map<String, String> problems(Passwords passwords) {
            var problems = new LinkedHashMap<String, String>();
            if (organisation.isEmpty() || organisation.length() > LONGEST) {
                problems.put("organisation", "person.organisation.missing");
            }
            if (name.isEmpty() || name.length() > LONGEST) {
                problems.put("name", "person.name.missing");
            }
            if (!Usernames.areFine(username)) {
                problems.put("username", "person.username.wrong");
            }
            passwords.problem(password, username).ifPresent(key -> problems.put("password", key));
            return problems;
        }
    }
}
