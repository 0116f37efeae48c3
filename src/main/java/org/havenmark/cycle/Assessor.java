package org.havenmark.cycle;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.havenmark.person.Person.Profession;
import org.havenmark.shelter.Organisation.Kind;
import org.jspecify.annotations.Nullable;

/**
 * An assessor as a coordinator picks one.
 *
 * @param place which one of those of the same organisation and profession, counting from 1; 0 where there is only one
 */
public record Assessor(UUID id, String name, UUID organisation, String organisationName, Kind kind, String region,
                       Profession profession, boolean uniformed, @Nullable LocalDate certifiedUntil, int place) {
    public boolean isCertifiedOn(LocalDate day) {
        return certifiedUntil != null && !certifiedUntil.isBefore(day);
    }

    /** Whether residents are not to meet this member: border control, police, or a uniform at work. */
    boolean keepsDistance() {
        return uniformed || profession == Profession.BORDER || profession == Profession.POLICE
            || kind == Kind.POLICE || kind == Kind.BORDER_CONTROL;
    }

    /** The same as the rules for teams see it. */
    Candidate candidate() {
        return new Candidate(id, organisation, side(), region, profession.isSocialOrHealth(), uniformed,
            Optional.ofNullable(certifiedUntil));
    }

    private Candidate.Side side() {
        if (kind == Kind.SHELTER || kind == Kind.TRANSIT_HOUSE) {
            return Candidate.Side.SHELTER;
        }
        return kind == Kind.BORDER_CENTRE ? Candidate.Side.BORDER : Candidate.Side.OTHER;
    }
}
