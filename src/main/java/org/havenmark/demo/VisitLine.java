package org.havenmark.demo;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.havenmark.shelter.Shelter.CapacityBand;

/**
 * A visit of the seed.
 *
 * @param key       what the other files call it
 * @param planned   when it was planned; visits of one cycle and day are planned together
 * @param team      usernames
 * @param qualities how things really stand in each domain, 0 to 100
 * @param sheet     where it is another one than the cycle's
 * @param counted   how many rooms, houses or groups there are, by domain that is scored for each of them
 */
record VisitLine(String key, String cycle, String shelter, int planned, int day, List<String> team, Stage stage,
                 Map<String, Integer> qualities, boolean announced, CapacityBand occupancy, int staff,
                 int roomsNotSeen, NoteLine roomsNote, Optional<String> sheet,
                 Map<String, Integer> counted) {
    private static final int BEST = 100;
    private static final List<String> DOMAINS = List.of("facilities", "services", "case-management",
        "confidentiality");

    static VisitLine of(Line line) {
        return new VisitLine(line.words("visit"), line.words("cycle"), line.words("shelter"), line.number("planned"),
            line.number("day"), line.list("team"), line.one("stage", Stage.class), qualities(line),
            line.flag("announced"), line.one("occupancy", CapacityBand.class), line.number("staff"),
            line.number("rooms-not-seen"), NoteLine.of(line, "rooms-language", "rooms-note"),
            line.maybe("sheet"), line.list("counted").stream().map(words -> words.split(":"))
                .collect(Collectors.toMap(two -> two[0], two -> Integer.valueOf(two[1]))));
    }

    /** Of a domain that has none of its own, as the facilities stand. */
    int quality(String domain) {
        return Objects.requireNonNull(qualities.getOrDefault(domain, qualities.get("facilities")));
    }

    /** So many days after it; a day to come where the visit is later than this one: that is still waited for. */
    int since(int latest, int days) {
        return day > latest ? 1 : day + days;
    }

    /** The same house as its manager sees it by themself, on another day and sheet, so much better in every domain. */
    VisitLine asSeenBy(String manager, int on, String onSheet, int better) {
        var seen = new HashMap<>(qualities);
        seen.replaceAll((domain, quality) -> Math.min(BEST, quality + better));
        return new VisitLine(key + "-self", cycle, shelter, on, on, List.of(manager), Stage.HANDED_IN, seen, announced,
            occupancy, staff, 0, new NoteLine(Locale.ENGLISH, ""), Optional.of(onSheet), Map.of());
    }

    private static Map<String, Integer> qualities(Line line) {
        return DOMAINS.stream().collect(Collectors.toMap(Function.identity(), line::number));
    }

    /** How far it has come. */
    enum Stage {
        PLANNED,
        /** Begun by the first of the team, who has answered the first half of the sheet. */
        HALF_ANSWERED,
        /** The first of the team has handed in; the others lack their last answers. */
        WAITING,
        HANDED_IN
    }
}
