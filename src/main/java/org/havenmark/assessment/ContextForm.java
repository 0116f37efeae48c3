package org.havenmark.assessment;

import io.micronaut.serde.annotation.Serdeable;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.UUID;
import org.havenmark.shelter.Shelter.CapacityBand;
import org.havenmark.web.Forms;
import org.jspecify.annotations.Nullable;

/** What was so on the day of the visit, as typed. */
@Serdeable
public record ContextForm(@Nullable String announced, @Nullable String season, @Nullable String occupancy,
                          @Nullable String staffPresent, @Nullable String roomsNotSeen, @Nullable String roomsNote,
                          @Nullable String overriding, @Nullable String version) {
    static final ContextForm EMPTY = new ContextForm(null, null, null, null, "0", null, null, "0");
    private static final int MOST = 999;

    static ContextForm of(Assessment assessment, String roomsNote) {
        if (assessment.contextAt() == null) {
            return new ContextForm(null, null, null, null, "0", null, null, Integer.toString(assessment.version()));
        }
        return new ContextForm(Boolean.TRUE.equals(assessment.announced()) ? "yes" : "no",
            String.valueOf(assessment.season()), String.valueOf(assessment.occupancyBand()),
            String.valueOf(assessment.staffPresent()), String.valueOf(assessment.roomsNotSeen()), roomsNote, null,
            Integer.toString(assessment.version()));
    }

    public String typed(String field) {
        return Forms.typed(switch (field) {
            case "announced" -> announced;
            case "season" -> season;
            case "occupancy" -> occupancy;
            case "staffPresent" -> staffPresent;
            case "roomsNotSeen" -> roomsNotSeen;
            case "roomsNote" -> roomsNote;
            case "overriding" -> overriding;
            case "version" -> version;
            default -> throw new IllegalArgumentException(field);
        });
    }

    int typedVersion() {
        return Forms.number(version).orElse(-1);
    }

    Forms problems() {
        var problems = new LinkedHashMap<String, String>();
        if (!typed("announced").matches("yes|no")) {
            problems.put("announced", "assessment.context.announced.missing");
        }
        if (named(Assessment.Season.values(), "season").isEmpty()) {
            problems.put("season", "assessment.context.season.missing");
        }
        if (named(CapacityBand.values(), "occupancy").isEmpty()) {
            problems.put("occupancy", "assessment.context.occupancy.missing");
        }
        if (Forms.number(staffPresent).filter(count -> count <= MOST).isEmpty()) {
            problems.put("staffPresent", "assessment.context.staff.missing");
        }
        if (Forms.number(roomsNotSeen).filter(count -> count <= MOST).isEmpty()) {
            problems.put("roomsNotSeen", "assessment.context.rooms.missing");
        } else if (Forms.number(roomsNotSeen).get() > 0 && typed("roomsNote").isEmpty()) {
            problems.put("roomsNote", "assessment.context.rooms-note.missing");
        }
        if (typed("roomsNote").length() > 1000) {
            problems.put("roomsNote", "assessment.refused.long");
        }
        return new Forms(problems);
    }

    Opening.Context context(Optional<UUID> note) {
        return new Opening.Context(typed("announced").equals("yes"),
            named(Assessment.Season.values(), "season").orElseThrow(),
            named(CapacityBand.values(), "occupancy").orElseThrow(), Forms.number(staffPresent).orElseThrow(),
            Forms.number(roomsNotSeen).orElseThrow(), note);
    }

    private <T extends Enum<T>> Optional<T> named(T[] values, String field) {
        return Arrays.stream(values).filter(value -> value.name().equals(typed(field))).findFirst();
    }
}
