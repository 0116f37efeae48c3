package org.havenmark.person;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The people of the network and the roles they hold. */
@JdbcRepository(dialect = Dialect.POSTGRES)
public interface Persons extends CrudRepository<Person, UUID> {
    Optional<Person> findByUsername(String username);

    List<Person> findAllOrderByName();

    @Query("SELECT role FROM person_role WHERE person_id = :person ORDER BY role")
    List<Role> rolesOf(UUID person);

    @Query("SELECT person_id, role FROM person_role ORDER BY role")
    List<HeldRole> allRoles();

    @Query("SELECT count(*) FROM person p JOIN person_role r ON r.person_id = p.id WHERE r.role = 'ADMINISTRATOR' "
        + "AND p.suspended_at IS NULL")
    long countActiveAdministrators();

    default void grant(UUID person, Role role, Instant at, @Nullable UUID by) {
        grant(person, role.name(), at, by);
    }

    default void withdraw(UUID person, Role role) {
        withdraw(person, role.name());
    }

    @Query("INSERT INTO person_role (person_id, role, granted_at, granted_by) VALUES (:person, :role, :at, :by)")
    void grant(UUID person, String role, Instant at, @Nullable UUID by);

    @Query("DELETE FROM person_role WHERE person_id = :person AND role = :role")
    void withdraw(UUID person, String role);
}
