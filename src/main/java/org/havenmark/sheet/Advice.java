package org.havenmark.sheet;

import java.util.List;
import java.util.Locale;

/**
 * Something in a sheet that works, and yet will not do what its author hopes.
 *
 * @param place     the id of the criterion, domain, composite, band or class it is about
 * @param arguments what fills the places of the words {@code sheet.advice.<key>}
 */
public record Advice(Kind kind, String place, List<Object> arguments) {
    public Advice {
        arguments = List.copyOf(arguments);
    }

    static Advice of(Kind kind, String place, Object... arguments) {
        return new Advice(kind, place, List.of(arguments));
    }

    public String messageKey() {
        return "sheet.advice." + kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What it is about; behind each, what the arguments of its words are. */
    public enum Kind {
        WEIGHT_WITHOUT_EFFECT,   // weight
        WEIGHTS_ALL_ALIKE,       // weight
        BAND_OUT_OF_REACH,
        CLASS_OUT_OF_REACH,      // the class that is given instead
        LEVEL_OUT_OF_REACH,      // level
        RED_LINE_SWITCHED_OFF,
        MUST_PASS_SKIPPED,       // group
        MUST_PASS_EMPTY,         // group
        ALIKE,                   // the other criterion's number
        LONG_FOR_TABLET,         // language, length, most
        LONG_WORD,               // language, word
        DISRESPECT,              // word, language
        INVITES_STORY            // language
    }
}
