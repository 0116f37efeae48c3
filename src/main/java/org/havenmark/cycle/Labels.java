package org.havenmark.cycle;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.havenmark.person.Role;
import org.havenmark.web.Viewer;
import org.havenmark.web.Words;

/**
 * How this room calls people: by organisation and profession, so that a coordinator can tell them apart; with their
 * name only for an administrator and for their own team.
 */
record Labels(Words words, Locale language, boolean names) {
    static Labels forPlanning(Words words, Locale language, Viewer viewer) {
        return new Labels(words, language, viewer.is(Role.Name.ADMINISTRATOR));
    }

    String of(Assessor who) {
        var profession = words.say(language, "cycle.profession." + who.profession().name());
        var role = who.place() == 0 ? words.say(language, "cycle.who", who.organisationName(), profession)
            : words.say(language, "cycle.who.one-of-several", who.organisationName(), profession, who.place());
        return names ? words.say(language, "cycle.who.named", who.name(), role) : role;
    }

    /** Why a team is refused, in words. */
    String of(Refusal refusal, Map<UUID, Assessor> assessors, Map<UUID, String> places) {
        return words.say(language, refusal.key(), refusal.person().map(assessors::get).map(this::of).orElse(""),
            refusal.other().map(other -> places.getOrDefault(other, "")).orElse(""));
    }

    String of(Place place) {
        return words.say(language, "cycle.place", place.name(), place.region(), kind(place));
    }

    private String kind(Place place) {
        return words.say(language, "cycle.organisation." + place.kind().name());
    }

    static <T> Map<UUID, T> byId(List<T> all, Function<T, UUID> id) {
        return all.stream().collect(Collectors.toMap(id, Function.identity()));
    }
}
