package org.havenmark.exchange;

import java.util.Locale;

/** The kinds of rows in a survey, whichever way they are written. */
final class Kinds {
    private Kinds() { }

    /** One word, as XLSForm itself writes it: {@code begin_group}, {@code select_one}. */
    static String of(String type) {
        return String.join(" ", type.strip().toLowerCase(Locale.ROOT).split("\\s+"))
            .replaceAll("^(begin|end)[ _]", "$1_").replaceAll("^select[ _](one|multiple)\\b", "select_$1")
            .replaceAll("^select1\\b", "select_one").replaceAll("^select all that apply( from)?", "select_multiple")
            .split(" ", 2)[0];
    }
}
