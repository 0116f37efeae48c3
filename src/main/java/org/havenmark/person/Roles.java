package org.havenmark.person;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.havenmark.shelter.Organisation;
import org.havenmark.web.Forms;
import org.jspecify.annotations.Nullable;

/** Which roles somebody may be given. */
final class Roles {
    private Roles() { }

    /** The roles among what was ticked. */
    static Set<Role> chosen(@Nullable List<String> ticked) {
        var roles = new TreeSet<Role>();
        Optional.ofNullable(ticked).orElse(List.of())
            .forEach(one -> Forms.choice(Role.class, one).ifPresent(roles::add));
        return roles;
    }

    /** What is to be mended: the key of the words, or empty. */
    static Optional<String> problem(Set<Role> roles, Optional<Organisation> organisation) {
        if (roles.isEmpty()) {
            return Optional.of("person.roles.missing");
        }
        return fit(roles, organisation) ? Optional.empty() : Optional.of("person.roles.manager");
    }

    /** Whether somebody of this organisation may hold them: only an assessed one has a manager. */
    static boolean fit(Collection<Role> roles, Optional<Organisation> organisation) {
        return !roles.contains(Role.MANAGER) || organisation.filter(one -> !one.kind().isAssessed()).isEmpty();
    }
}
