package org.havenmark.cycle;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
        var profession = say("cycle.profession." + who.profession().name());
        var role = who.place() == 0 ? say("cycle.who", who.organisationName(), profession)
            : say("cycle.who.one-of-several", who.organisationName(), profession, who.place());
        return names ? say("cycle.who.named", who.name(), role) : role;
    }

    /** Everything that keeps a visit from being planned, in words. */
    List<String> reasons(VisitCheck check, Map<UUID, Assessor> assessors, Map<UUID, Place> places) {
        return Stream.concat(check.problems().values().stream().map(this::say),
            check.refusals().stream().map(refusal -> of(refusal, assessors, places))).toList();
    }

    /** Why a team is refused, in words. */
    String of(Refusal refusal, Map<UUID, Assessor> assessors, Map<UUID, Place> places) {
        return say(refusal.key(), refusal.person().map(assessors::get).map(this::of).orElse(""),
            refusal.other().map(places::get).map(Place::name).orElse(""));
    }

    String say(String key, Object... arguments) {
        return words.say(language, key, arguments);
    }

    String of(Place place) {
        return say("cycle.place", place.name(), place.region(), kind(place));
    }

    private String kind(Place place) {
        return say("cycle.organisation." + place.kind().name());
    }

    static <T> Map<UUID, T> byId(List<T> all, Function<T, UUID> id) {
        return all.stream().collect(Collectors.toMap(id, Function.identity()));
    }
}
