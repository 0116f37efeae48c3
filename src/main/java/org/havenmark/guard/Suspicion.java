package org.havenmark.guard;

import java.util.Locale;

/**
 * A piece of a text that looks like it points at a person. The text itself is not in it: a list of suspicions may be
 * shown, logged and kept where the text may not.
 *
 * @param start where the piece begins, in UTF-16 units of the text in NFC
 * @param end   where it has ended
 */
public record Suspicion(Kind kind, int start, int end) {
    public Suspicion {
        if (start < 0 || end <= start) {
            throw new IllegalArgumentException("No such piece: " + start + " to " + end);
        }
    }

    /** Whether nobody but the guardian may see the text until it is cleared. */
    public boolean severe() {
        return kind.severe;
    }

    /** What the piece looks like. */
    public enum Kind {
        TITLED_NAME(false), TELEPHONE(true), E_MAIL(false), IDENTITY_NUMBER(true);

        private final boolean severe;

        Kind(boolean severe) {
            this.severe = severe;
        }

        public boolean severe() {
            return severe;
        }

        /** The key of the kind's words, {@code guard.kind.titled-name} for one. */
        public String key() {
            return "guard.kind." + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
