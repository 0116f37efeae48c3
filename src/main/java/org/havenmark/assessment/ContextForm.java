package org.havenmark.assessment;

import io.micronaut.serde.annotation.Serdeable;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.havenmark.sheet.Domain;
import org.havenmark.shelter.Shelter.CapacityBand;
import org.havenmark.web.Forms;
import org.jspecify.annotations.Nullable;

/**
 * What was so on the day of the visit, as typed.
 *
 * @param counted ids of the domains that are scored for each room, house or group; {@code counts} how many there are,
 *                in the same order
 */
@Serdeable
public record ContextForm(@Nullable String announced, @Nullable String season, @Nullable String occupancy,
                          @Nullable String staffPresent, @Nullable String roomsNotSeen, @Nullable String roomsNote,
                          @Nullable String overriding, @Nullable String version, @Nullable List<String> counted,
                          @Nullable List<String> counts) {
    private static final int MOST = 999;

    static ContextForm of(Assessment assessment, String roomsNote, Map<String, Integer> known) {
        var counted = List.copyOf(known.keySet());
        var counts = counted.stream().map(known::get).map(String::valueOf).toList();
        if (assessment.contextAt() == null) {
            return new ContextForm(null, null, null, null, "0", null, null, Integer.toString(assessment.version()),
                counted, counts);
        }
        return new ContextForm(Boolean.TRUE.equals(assessment.announced()) ? "yes" : "no",
            String.valueOf(assessment.season()), String.valueOf(assessment.occupancyBand()),
            String.valueOf(assessment.staffPresent()), String.valueOf(assessment.roomsNotSeen()), roomsNote, null,
            Integer.toString(assessment.version()), counted, counts);
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

    /** How many there are, as typed for a domain. */
    String typedCount(String domain) {
        var ids = counted == null ? List.<String>of() : counted;
        var all = counts == null ? List.<String>of() : counts;
        if (ids.size() != all.size()) {
            return ids.equals(List.of(domain)) ? String.join(",", all) : "";
        }
        return ids.contains(domain) ? Forms.typed(all.get(ids.indexOf(domain))) : "";
    }

    /** How many there are for a domain; empty where what was typed is no number within its limit. */
    Optional<Integer> count(Domain domain) {
        return Forms.number(typedCount(domain.id()))
            .filter(count -> count >= 1 && count <= domain.repeat().orElseThrow().most());
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

    /** The context, once there is nothing to mend. */
    Opening.Context context(Optional<UUID> note, List<Domain> repeated) {
        return new Opening.Context(typed("announced").equals("yes"),
            named(Assessment.Season.values(), "season").orElseThrow(),
            named(CapacityBand.values(), "occupancy").orElseThrow(), Forms.number(staffPresent).orElseThrow(),
            Forms.number(roomsNotSeen).orElseThrow(), note,
            repeated.stream().collect(Collectors.toMap(Domain::id, domain -> count(domain).orElseThrow())));
    }

    private <T extends Enum<T>> Optional<T> named(T[] values, String field) {
        return Arrays.stream(values).filter(value -> value.name().equals(typed(field))).findFirst();
    }
}
