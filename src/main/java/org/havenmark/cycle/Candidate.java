package org.havenmark.cycle;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * An assessor as the rules for teams see one.
 *
 * @param care           a social or health role
 * @param certifiedUntil the last day the certificate is valid; empty without one
 */
public record Candidate(UUID person, UUID organisation, Side side, String region, boolean care, boolean uniformed,
                        Optional<LocalDate> certifiedUntil) {
    /** What kind of organisation the assessor comes from; a transit house counts as a shelter. */
    public enum Side { SHELTER, BORDER, OTHER }

    public boolean certifiedOn(LocalDate day) {
        return certifiedUntil.filter(last -> !day.isAfter(last)).isPresent();
    }

    /** What this member brings to a mixed team, as bits that {@link Wish} asks for. */
    int traits() {
        int from = side == Side.SHELTER ? Wish.FROM_SHELTER : side == Side.BORDER ? Wish.FROM_BORDER : 0;
        return from | (care ? Wish.CARE : 0) | (uniformed ? Wish.UNIFORMED : Wish.CIVILIAN);
    }
}
