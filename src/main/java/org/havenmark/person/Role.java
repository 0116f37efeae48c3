package org.havenmark.person;

import java.util.Locale;

/** What a person may do; one may hold several. Each name is also the authority that controllers ask for. */
public enum Role {
    ADMINISTRATOR, NATIONAL_TEAM, COORDINATOR, GUARDIAN, ASSESSOR, MANAGER, OBSERVER;

    /** The key of its word; {@code <key>.what} says in a few words what it includes. */
    public String key() {
        return "person.role." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The names as constants, for annotations. */
    public static final class Name {
        public static final String ADMINISTRATOR = "ADMINISTRATOR";
        public static final String NATIONAL_TEAM = "NATIONAL_TEAM";
        public static final String COORDINATOR = "COORDINATOR";
        public static final String GUARDIAN = "GUARDIAN";
        public static final String ASSESSOR = "ASSESSOR";
        public static final String MANAGER = "MANAGER";
        public static final String OBSERVER = "OBSERVER";

        private Name() { }
    }
}
