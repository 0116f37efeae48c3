package org.havenmark.shelter;

import org.havenmark.web.Viewer;

/** The roles this room asks for. It comes before the room that defines them, so it knows them by name alone. */
final class Readers {
    static final String ADMINISTRATOR = "ADMINISTRATOR";
    static final String COORDINATOR = "COORDINATOR";
    static final String MANAGER = "MANAGER";

    private Readers() { }

    /** Whether this person keeps the register and sees all of it. */
    static boolean keeps(Viewer viewer) {
        return viewer.is(ADMINISTRATOR) || viewer.is(COORDINATOR);
    }
}
