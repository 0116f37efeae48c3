package org.havenmark.person;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;
import java.util.UUID;
import java.util.regex.Pattern;

/** The e-mail addresses that people gave; who gave none is not among them. */
@JdbcRepository(dialect = Dialect.POSTGRES)
public interface PersonAddresses extends CrudRepository<PersonAddress, UUID> {
    int LONGEST = 254;
    Pattern SHAPE = Pattern.compile("[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)+");

    /** As it is shown; empty where there is none. */
    default String of(UUID person) {
        return findById(person).map(PersonAddress::address).orElse("");
    }

    static boolean isOne(String typed) {
        return typed.length() <= LONGEST && SHAPE.matcher(typed).matches();
    }
}
