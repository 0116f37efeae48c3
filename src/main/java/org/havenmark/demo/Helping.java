package org.havenmark.demo;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.havenmark.assessment.Assessment;
import org.havenmark.assessment.Assessments;
import org.havenmark.change.Intervention;
import org.havenmark.change.Intervention.Kind;
import org.havenmark.change.Intervention.Money;
import org.havenmark.change.Recording;
import org.havenmark.demo.Cast.Part;
import org.havenmark.demo.VisitLine.Stage;
import org.havenmark.feedback.Alert;
import org.havenmark.feedback.AlertStep.As;
import org.havenmark.feedback.Alerts;
import org.havenmark.feedback.Attending;
import org.havenmark.feedback.Escalating;
import org.havenmark.feedback.Finding;
import org.havenmark.feedback.Findings;
import org.jspecify.annotations.Nullable;

/** What the network does for shelters: it follows crossed red lines, trains, mentors and gives money. */
@Singleton
class Helping {
    private static final LocalTime EVENING = LocalTime.of(19, 0);
    private static final String COORDINATOR = "coordinator";
    private static final int CALLED = 2;
    private static final int TOLD = 3;
    private static final int MENDED = 4;
    private static final int SEEN = 9;
    /** Alerts that are younger than this are still open, and overdue. */
    private static final int OLD = -200;
    private static final int LATE = 15;
    private static final int HELPED = 40;
    private static final int TRAINING_DAYS = 3;
    private static final int AWARD_DAYS = 60;
    private static final int HALF = 2;
    private static final int THIRD = 3;
    private static final int TOUCHED = 6;
    private final Assessments assessments;
    private final Alerts alerts;
    private final Attending attending;
    private final Escalating escalating;
    private final Findings findings;
    private final Recording recording;

    Helping(Assessments assessments, Alerts alerts, Attending attending, Escalating escalating,
            Findings findings, Recording recording) {
        this.assessments = assessments;
        this.alerts = alerts;
        this.attending = attending;
        this.escalating = escalating;
        this.findings = findings;
        this.recording = recording;
    }

    Stream<Step> steps(Story story, Cast cast) {
        return story.visits().stream().filter(line -> line.stage() == Stage.HANDED_IN).flatMap(line -> Stream.of(
                new Step(line.day() + CALLED, EVENING, () -> call(story, line, cast)),
                new Step(line.day() < OLD ? line.day() + TOLD : 1, EVENING, () -> tell(story, line, cast)),
                new Step(line.day() < OLD ? line.day() + MENDED : 1, EVENING, () -> mend(story, line, cast)),
                new Step(line.day() < OLD ? line.day() + SEEN : 1, EVENING, () -> close(story, line, cast)),
                new Step(line.day() < OLD ? 1 : line.day() + LATE, EVENING, escalating::escalate),
                new Step(line.day() + HELPED, EVENING, () -> help(line, cast))))
            .filter(step -> step.day() <= 0);
    }

    private void call(Story story, VisitLine line, Cast cast) {
        var coordinator = Voice.of(story, COORDINATOR, cast);
        open(line, cast).forEach(alert -> attending.step(UUID.randomUUID(), alert.id(), As.COORDINATOR,
            coordinator.draft("feedback.alert.steps", coordinator.words("alert-step", line.key()))));
    }

    /** Where it concerns nobody who runs the shelter, its manager is told. */
    private void tell(Story story, VisitLine line, Cast cast) {
        var coordinator = Voice.of(story, COORDINATOR, cast);
        open(line, cast).forEach(alert -> attending.tell(alert.id(), alert.version(), As.COORDINATOR,
            coordinator.draft("feedback.alert.tellings", coordinator.words("alert-told", line.key()))));
    }

    private void mend(Story story, VisitLine line, Cast cast) {
        var manager = FeedingBack.manager(story, line, cast);
        open(line, cast).forEach(alert -> attending.step(UUID.randomUUID(), alert.id(), As.MANAGER,
            manager.draft("feedback.alert.steps", manager.words("alert-mended", line.key()))));
    }

    private void close(Story story, VisitLine line, Cast cast) {
        var coordinator = Voice.of(story, COORDINATOR, cast);
        open(line, cast).forEach(alert -> attending.close(alert.id(), alert.version(), As.COORDINATOR,
            coordinator.draft("feedback.alert.closings", coordinator.words("alert-closed", line.key()))));
    }

    private Stream<Alert> open(VisitLine line, Cast cast) {
        return alerts.lockOpen(cast.id(Part.ORGANISATION, line.shelter())).stream();
    }

    private void help(VisitLine line, Cast cast) {
        var assessment = assessments.findByVisitId(cast.id(Part.VISIT, line.key())).orElseThrow();
        var needed = findings.standing(assessment.id()).stream().limit(TOUCHED).map(Finding::base)
            .collect(Collectors.toSet());
        var by = cast.id(Part.PERSON, COORDINATOR);
        var day = cast.day(line.day() + HELPED);
        if (!needed.isEmpty() && Dice.roll(HALF, line.key(), "training") == 0) {
            record(assessment, Kind.TRAINING, null, day, day.plusDays(TRAINING_DAYS), needed, by);
        }
        if (!needed.isEmpty() && Dice.roll(HALF, line.key(), "award") == 0) {
            record(assessment, Kind.AWARD, Money.values()[Dice.roll(Money.values().length, line.key(), "money")], day,
                day.plusDays(AWARD_DAYS), needed, by);
        }
        if (!needed.isEmpty() && Dice.roll(THIRD, line.key(), "mentoring") == 0) {
            record(assessment, Kind.MENTORING, null, day, null, needed, by);
        }
    }

    private void record(Assessment assessment, Kind kind, @Nullable Money money, LocalDate from, @Nullable LocalDate to,
                        Set<String> criteria, UUID by) {
        recording.record(Intervention.of(UUID.randomUUID(), assessment.shelterId(), assessment.sheetVersionId(), kind,
            money, from, to, criteria), by);
    }
}
