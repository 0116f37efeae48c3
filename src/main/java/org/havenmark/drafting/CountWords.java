package org.havenmark.drafting;

import java.util.Locale;
import org.havenmark.network.Count;
import org.havenmark.network.Suppression;
import org.havenmark.web.Words;

/** Says a count as far as it may be told, inside a sentence. */
record CountWords(Words words, Locale language) {
    String said(Count count) {
        return switch (count.kind()) {
            case EXACT -> String.valueOf(count.number());
            case FEW -> "<" + Suppression.FEWEST;
            case AT_LEAST -> words.say(language, "network.count.at-least", count.number());
            case HIDDEN -> words.say(language, "network.count.hidden");
        };
    }
}
