package org.havenmark.cycle;

import java.util.Locale;

/** What a page says of a visit in one word, with the tone and the sign it is shown in. */
public enum VisitState {
    PLANNED("", "○"), READY("good", "✓"), NEEDS_CHANGE("bad", "!"), DUE("warn", "→"), OVERDUE("bad", "!"),
    DONE("good", "✓"), CANCELLED("", "×");

    private final String tone;
    private final String sign;

    VisitState(String tone, String sign) {
        this.tone = tone;
        this.sign = sign;
    }

    public String tone() {
        return tone;
    }

    public String sign() {
        return sign;
    }

    public String key() {
        return "cycle.state." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
