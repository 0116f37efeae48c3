package org.havenmark.demo;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.havenmark.assessment.Difference;
import org.havenmark.sheet.Criterion;
import org.havenmark.sheet.Sheet;

/** One visit of the story and all that the answers given at it depend on. */
record Scene(Story story, VisitLine visit, Sheet sheet) {
    Set<String> profile() {
        return Set.copyOf(shelter().profile());
    }

    String domainOf(Criterion criterion) {
        return sheet.domains().stream().filter(domain -> domain.criteria().stream()
            .anyMatch(each -> each.id().equals(criterion.id()))).findFirst().orElseThrow().id();
    }

    List<String> present() {
        return story.present(visit);
    }

    Stream<AnswerLine> writtenForTeam() {
        return story.answers().stream().filter(line -> line.where().equals(visit.key())
            && line.who().equals(AnswerLine.TEAM));
    }

    /** What is written down for one person, or for {@link AnswerLine#TEAM}: the line that says it most exactly. */
    Optional<AnswerLine> written(String who, String criterion) {
        return story.answers().stream().filter(line -> line.criterion().equals(criterion) && isFor(line, who))
            .min(Comparator.comparing(line -> rank(line, who)));
    }

    /** The note beside it. One for all of the team is written by the first of them alone. */
    NoteLine note(String who, String criterion) {
        return written(who, criterion).filter(line -> line.who().equals(who) || present().get(0).equals(who))
            .map(AnswerLine::note).orElse(new NoteLine(Locale.ENGLISH, ""));
    }

    /** What the team notes beside what it settled, in the language of the one who writes. */
    NoteLine remark(Difference difference, String writer) {
        var written = note(AnswerLine.TEAM, difference.criterion());
        if (!written.words().isEmpty()) {
            return written;
        }
        var fitting = story.remarks().stream().filter(line -> line.gap().equals(difference.gap())
            && line.note().language().toLanguageTag().equals(story.person(writer).language())).toList();
        return fitting.get(Dice.roll(fitting.size(), visit.key(), difference.criterion(), "remark")).note();
    }

    private boolean isFor(AnswerLine line, String who) {
        return places().contains(line.where()) && (line.who().equals(who)
            || line.who().equals(AnswerLine.ALL) && !who.equals(AnswerLine.TEAM));
    }

    private int rank(AnswerLine line, String who) {
        return 2 * places().indexOf(line.where()) + (line.who().equals(who) ? 0 : 1);
    }

    /** Names that a line may stand under, the most exact first. */
    private List<String> places() {
        return List.of(visit.key(), visit.shelter(), shelter().kind().name().toLowerCase(Locale.ROOT)
            .replace('_', '-'));
    }

    private OrganisationLine shelter() {
        return story.organisation(visit.shelter());
    }
}
