package org.havenmark.cycle;

import io.micronaut.http.HttpRequest;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.havenmark.sheet.Sheets;
import org.havenmark.web.Forms;
import org.havenmark.web.Option;
import org.havenmark.web.Pages;
import org.havenmark.web.Viewer;
import org.havenmark.web.Words;

/** Puts together the pages on which visits are planned and changed. */
@Singleton
class PlanningPages {
    private final Looking looking;
    private final Assessors assessors;
    private final Places places;
    private final VisitProgress progress;
    private final Sheets sheets;
    private final Pages pages;
    private final Words words;
    private final Clock clock;

    PlanningPages(Looking looking, Assessors assessors, Places places, VisitProgress progress, Sheets sheets,
                  Pages pages, Words words, Clock clock) {
        this.looking = looking;
        this.assessors = assessors;
        this.places = places;
        this.progress = progress;
        this.sheets = sheets;
        this.pages = pages;
        this.words = words;
        this.clock = clock;
    }

    Labels labels(HttpRequest<?> request, Viewer viewer) {
        return Labels.forPlanning(words, pages.language(request), viewer);
    }

    PlanPage plan(Cycle cycle, PlanForm form, Forms forms, Optional<VisitCheck> check, Labels labels) {
        return new PlanPage(cycle, form, withProblems(forms, check), shelters(labels), sheets(labels.language()),
            team(form.day(), check, labels));
    }

    ChangePage change(Cycle cycle, PlannedVisit visit, ChangeForm form, Forms forms, Optional<VisitCheck> check,
                      Labels labels) {
        return new ChangePage(cycle, visit, form, withProblems(forms, check), team(form.day(), check, labels));
    }

    List<Option> shelters(Labels labels) {
        var assessed = progress.firstAssessed().keySet();
        return places.all().stream().map(place -> new Option(place.id().toString(), assessed.contains(place.id())
            ? labels.of(place) : labels.say("cycle.place.never-assessed", labels.of(place)))).toList();
    }

    List<Option> sheets(Locale language) {
        return Stream.concat(looking.sheetsInForce().stream().map(version -> option(version.id(), "cycle.sheet",
            language)),
            looking.pilots().keySet().stream().map(version -> option(version, "cycle.sheet.pilot", language))).toList();
    }

    private Option option(UUID version, String key, Locale language) {
        var sheet = sheets.get(version);
        return new Option(version.toString(), words.say(language, key, sheet.title().in(language).words(),
            sheet.version()));
    }

    private List<Reason> reasons(VisitCheck check, Labels labels) {
        var people = Labels.byId(assessors.all(), Assessor::id);
        var where = Labels.byId(places.all(), Place::id);
        return check.refusals().stream().map(refusal -> new Reason("team", labels.of(refusal, people, where))).toList();
    }

    private TeamChoices team(String day, Optional<VisitCheck> check, Labels labels) {
        var when = Forms.day(day).orElse(LocalDate.now(clock));
        return new TeamChoices(assessors.all().stream().map(one -> TeamChoices.Choice.of(one, labels, when)).toList(),
            check.map(found -> reasons(found, labels)).orElse(List.of()),
            check.filter(VisitCheck::isAllowed).map(VisitCheck::warnings).orElse(List.of()));
    }

    private static Forms withProblems(Forms forms, Optional<VisitCheck> check) {
        return check.map(found -> new Forms(found.problems())).orElse(forms);
    }
}
