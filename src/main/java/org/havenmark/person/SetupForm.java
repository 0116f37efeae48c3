package org.havenmark.person;

import io.micronaut.serde.annotation.Serdeable;
import java.util.LinkedHashMap;
import java.util.Locale;
import org.havenmark.web.Forms;
import org.jspecify.annotations.Nullable;

/** What is typed to make the first account. */
@Serdeable
public record SetupForm(@Nullable String code, @Nullable String organisation, @Nullable String name,
                        @Nullable String username, @Nullable String password) {
    static final SetupForm EMPTY = new SetupForm("", "", "", "", "");

    public String typedCode() {
        return Forms.typed(code);
    }

    public String typedOrganisation() {
        return Forms.typed(organisation);
    }

    public String typedName() {
        return Forms.typed(name);
    }

    public String typedUsername() {
        return Forms.typed(username).toLowerCase(Locale.ROOT);
    }

    Setup.NewAdministrator administrator(String language) {
        return new Setup.NewAdministrator(typedOrganisation(), typedName(), typedUsername(), typedPassword(), language);
    }

    Forms problems(Passwords passwords) {
        var problems = new LinkedHashMap<String, String>();
        if (typedCode().isEmpty()) {
            problems.put("code", "person.setup.code.missing");
        }
        problems.putAll(administrator("").problems(passwords));
        return new Forms(problems);
    }

    private String typedPassword() {
        return password == null ? "" : password;
    }
}
