package org.havenmark.assessment;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.havenmark.assessment.AssessingPages.CheckPage;
import org.havenmark.assessment.AssessingPages.DomainTask;
import org.havenmark.assessment.AssessingPages.Home;
import org.havenmark.assessment.AssessingPages.Member;
import org.havenmark.assessment.AssessingPages.Missing;
import org.havenmark.assessment.AssessingPages.Open;
import org.havenmark.assessment.AssessingPages.Typed;
import org.havenmark.sheet.Counted;
import org.havenmark.shelter.Organisations;

/** Makes the pages that show where an assessor stands. */
@Singleton
final class AssessingHome {
    private final Scoresheet scoresheet;
    private final Team team;
    private final HandIns handIns;
    private final MeasureViews measures;
    private final Organisations organisations;
    private final HandingIn handingIn;
    private final List<TeamTasks> more;

    AssessingHome(Scoresheet scoresheet, Team team, HandIns handIns, HandingIn handingIn, MeasureViews measures,
                  Organisations organisations, List<TeamTasks> more) {
        this.scoresheet = scoresheet;
        this.team = team;
        this.handIns = handIns;
        this.measures = measures;
        this.organisations = organisations;
        this.handingIn = handingIn;
        this.more = more;
    }

    Home home(Assessment assessment, UUID person, Locale language) {
        var own = scoresheet.of(assessment, person);
        var tasks = tasks(own, language);
        var members = team.of(assessment);
        return new Home(assessment.id(), shelter(assessment), own.sheet().title().in(language), assessment.visitOn(),
            assessment.kind().name(), stage(assessment, person, members), done(tasks), all(tasks), tasks,
            members.stream().map(member -> new Member(member.name(), member.handedIn(),
                member.person().equals(person))).toList(), assessment.contextAt() != null,
            more.stream().flatMap(each -> each.of(assessment, person).stream()).toList());
    }

    CheckPage check(Assessment assessment, UUID person, Locale language) {
        var own = scoresheet.of(assessment, person);
        var tasks = tasks(own, language);
        var parts = own.parts();
        var keys = HandingInOwn.missing(own.outcome(), own.answers());
        var missing = own.outcome().lines().stream().filter(line -> keys.containsKey(line.criterion().id())).toList();
        var listed = missing.size() > Portion.MOST ? List.<Counted>of() : missing;
        return new CheckPage(assessment.id(), shelter(assessment), assessment.kind() == Assessment.Kind.SELF,
            listed.stream().map(line -> new Missing(line.criterion().id(), address(assessment, line, parts),
                own.number(line.criterion().id()), line.criterion().text().in(language),
                keys.get(line.criterion().id()), line.criterion().redLine(),
                RepeatView.of(line.domain(), line.criterion(), language))).toList(), open(missing, language),
            open(own.outcome().assumed(), language), done(tasks), all(tasks), assessment.contextAt() != null,
            numbers(assessment, own, parts, language), handingIn.undone(assessment));
    }

    private List<Typed> numbers(Assessment assessment, Scoresheet.Own own, Map<String, Integer> parts,
                                Locale language) {
        return own.outcome().lines().stream().filter(line -> line.out().isEmpty()).flatMap(line -> {
            var criterion = line.criterion();
            return Optional.ofNullable(own.latest().get(criterion.id()))
                .flatMap(latest -> measures.followed(criterion, latest.answer(), language))
                .map(follows -> new Typed(criterion.id(), address(assessment, line, parts),
                    own.number(criterion.id()), criterion.text().in(language),
                    RepeatView.of(line.domain(), criterion, language), follows)).stream();
        }).toList();
    }

    private static String address(Assessment assessment, Counted line, Map<String, Integer> parts) {
        return AssessingPages.DomainPage.address(assessment.id(), line.domain().id(),
            parts.getOrDefault(line.criterion().id(), 1)) + "#" + line.criterion().id();
    }

    /** By domain, in the sheet's order. */
    private static List<Open> open(List<Counted> lines, Locale language) {
        var counts = new LinkedHashMap<String, List<Counted>>();
        lines.forEach(line -> counts.computeIfAbsent(line.domain().id(), none -> new ArrayList<>()).add(line));
        return counts.entrySet().stream().map(each -> new Open(each.getKey(),
            each.getValue().get(0).domain().title().in(language), each.getValue().size())).toList();
    }

    List<DomainTask> tasks(Scoresheet.Own own, Locale language) {
        var tasks = new ArrayList<DomainTask>();
        for (var domain : own.sheet().domains()) {
            var lines = own.linesOf(domain);
            if (!lines.isEmpty()) {
                tasks.add(new DomainTask(domain.id(), domain.title().in(language),
                    (int) lines.stream().filter(own::isDone).count(), lines.size()));
            }
        }
        return tasks;
    }

    String shelter(Assessment assessment) {
        return organisations.findById(assessment.shelterId()).orElseThrow().name();
    }

    static int done(List<DomainTask> tasks) {
        return tasks.stream().mapToInt(DomainTask::done).sum();
    }

    static int all(List<DomainTask> tasks) {
        return tasks.stream().mapToInt(DomainTask::all).sum();
    }

    private String stage(Assessment assessment, UUID person, List<Team.Member> members) {
        if (members.stream().noneMatch(member -> member.person().equals(person) && member.handedIn())) {
            return assessment.contextAt() == null ? "context" : "scoring";
        }
        if (handIns.of(assessment.id()).isEmpty()) {
            return members.stream().allMatch(Team.Member::handedIn) ? "agreeing" : "waiting";
        }
        return handIns.openRevision(assessment.id()).isPresent() ? "correcting" : "handed-in";
    }
}
