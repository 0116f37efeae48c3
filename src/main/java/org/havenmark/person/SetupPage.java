package org.havenmark.person;

import java.util.Map;
import org.havenmark.web.Forms;

/** The first-run page with what was typed; passwords are never sent back. */
public record SetupPage(SetupForm form, Forms forms) {
    static SetupPage with(SetupForm form, String problem) {
        return new SetupPage(form, new Forms(Map.of("code", problem)));
    }
}
