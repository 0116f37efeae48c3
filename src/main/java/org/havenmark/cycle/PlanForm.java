package org.havenmark.cycle;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.havenmark.web.Forms;
import org.havenmark.web.Typed;

/**
 * What is typed to plan a visit.
 *
 * @param kind  empty for what the shelter's results so far say
 * @param known the warnings that the page already showed, comma-separated
 */
public record PlanForm(String shelter, String sheet, String day, String kind, List<String> team, String known) {
    public PlanForm {
        team = List.copyOf(team);
    }

    static PlanForm of(Typed typed) {
        return new PlanForm(typed.one("shelter"), typed.one("sheet"), typed.one("day"), typed.one("kind"),
            typed.ids("team").stream().map(UUID::toString).toList(), typed.one("known"));
    }

    /** The visit, where all of it can be read. */
    Optional<WantedVisit> wanted() {
        if (!problems().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new WantedVisit(UUID.fromString(shelter), UUID.fromString(sheet),
            Forms.day(day).orElseThrow(), kind.isEmpty() ? null : Visit.Kind.valueOf(kind),
            team.stream().map(UUID::fromString).toList(), TeamWarning.named(known)));
    }

    Forms problems() {
        var problems = new LinkedHashMap<String, String>();
        if (!Typed.isId(shelter)) {
            problems.put("shelter", "cycle.visit.shelter.missing");
        }
        if (!Typed.isId(sheet)) {
            problems.put("sheet", "cycle.visit.sheet.missing");
        }
        if (Forms.day(day).isEmpty()) {
            problems.put("day", "cycle.visit.day.missing");
        }
        if (!List.of("", Visit.Kind.BASELINE.name(), Visit.Kind.RE_VISIT.name()).contains(kind)) {
            problems.put("kind", "cycle.visit.kind.missing");
        }
        if (team.size() < TeamRules.SMALLEST || team.size() > TeamRules.LARGEST) {
            problems.put("team", "cycle.refusal.team-size");
        }
        return new Forms(problems);
    }

    PlanForm knowing(List<TeamWarning> warnings) {
        return new PlanForm(shelter, sheet, day, kind, team, TeamWarning.names(warnings));
    }
}
