package org.havenmark.person;

import java.util.List;
import java.util.UUID;
import org.havenmark.web.Forms;
import org.havenmark.web.Option;

/**
 * One's own account.
 *
 * @param current  the session this page was asked in
 * @param language the tag of the language chosen or typed
 * @param address  where the person wants to be reminded, as kept or typed; empty for nowhere
 */
public record AccountPage(PersonCard card, List<Session> sessions, UUID current, List<Option> languages,
                          String language, String address, Forms forms) { }
