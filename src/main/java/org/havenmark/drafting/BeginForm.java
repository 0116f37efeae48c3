package org.havenmark.drafting;

import java.util.LinkedHashMap;
import org.havenmark.web.Forms;
import org.havenmark.web.Typed;

/**
 * What is typed to begin a draft.
 *
 * @param source a version's id or the name of a file that ships
 * @param becoming   {@code next} or {@code own}
 * @param title  of a sheet of one's own
 */
public record BeginForm(String source, String becoming, String title) {
    static final BeginForm EMPTY = new BeginForm("", "next", "");
    private static final int LONGEST = 120;

    static BeginForm of(Typed typed) {
        return new BeginForm(typed.one("source"), typed.one("as"), typed.one("title"));
    }

    boolean isOwn() {
        return becoming.equals("own");
    }

    Forms problems(boolean known) {
        var problems = new LinkedHashMap<String, String>();
        if (!known) {
            problems.put("source", "drafting.begin.source.missing");
        }
        if (!isOwn() && !becoming.equals("next")) {
            problems.put("as", "drafting.begin.as.missing");
        }
        if (isOwn() && (title.isEmpty() || title.length() > LONGEST)) {
            problems.put("title", "drafting.begin.title.missing");
        }
        return new Forms(problems);
    }
}
