package org.havenmark.person;

import java.util.List;
import java.util.Map;
import org.havenmark.web.Forms;
import org.havenmark.web.Option;

/**
 * One person and what an administrator may do.
 *
 * @param ticked   the roles as they stand or were typed
 * @param sessions how many browsers they are signed in with
 * @param address  where the person wants to be reminded; empty for nowhere
 * @param self     whether it is the administrator who looks
 */
public record PersonPage(PersonCard card, List<Option> roles, List<String> ticked, int sessions, boolean self,
                         String address, Forms forms) {
    PersonPage with(List<String> ticked, String field, String problem) {
        return new PersonPage(card, roles, ticked, sessions, self, address, new Forms(Map.of(field, problem)));
    }
}
