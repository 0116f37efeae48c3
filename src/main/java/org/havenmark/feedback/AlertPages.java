package org.havenmark.feedback;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.havenmark.assessment.Assessments;
import org.havenmark.assessment.LaidSheets;
import org.havenmark.assessment.LevelViews;
import org.havenmark.feedback.AlertPage.StepView;
import org.havenmark.guard.Notes;
import org.havenmark.guard.TypedNote;
import org.havenmark.shelter.Organisations;
import org.havenmark.web.Forms;

/** Makes the page of an alert for one who may know of it. */
@Singleton
final class AlertPages {
    private final Alerts alerts;
    private final AlertSteps steps;
    private final Assessments assessments;
    private final LaidSheets sheets;
    private final LevelViews levels;
    private final Organisations organisations;
    private final Notes notes;
    private final Clock clock;

    AlertPages(Alerts alerts, AlertSteps steps, Assessments assessments, LaidSheets sheets, LevelViews levels,
               Organisations organisations, Notes notes, Clock clock) {
        this.alerts = alerts;
        this.steps = steps;
        this.assessments = assessments;
        this.sheets = sheets;
        this.levels = levels;
        this.organisations = organisations;
        this.notes = notes;
        this.clock = clock;
    }

    AlertPage page(AlertSeat seat, UUID reader, Locale language) {
        return page(seat, reader, language, "", TypedNote.EMPTY, Forms.NONE);
    }

    AlertPage page(AlertSeat seat, UUID reader, Locale language, String form, TypedNote note, Forms forms) {
        var alert = seat.alert();
        var assessment = assessments.findById(alert.assessmentId()).orElseThrow();
        var criterion = sheets.of(assessment).criterion(alert.criterion()).orElseThrow();
        var row = new AlertRow(alert.id(), organisations.findById(alert.shelterId()).orElseThrow().name(),
            criterion.text().in(language), alert.dueOn(),
            (int) ChronoUnit.DAYS.between(LocalDate.now(clock), alert.dueOn()), alert.escalatedAt() != null,
            alert.closedAt(), Optional.ofNullable(alert.ending()).map(Enum::name).orElse(""));
        return new AlertPage(row, assessment.id(), assessment.visitOn(), alert.openedAt(),
            levels.tell(criterion, criterion.scale().redLineLevel(), language), criterion.guidance().in(language),
            levels.aim(criterion, language), alerts.told(alert.id()), steps(seat, reader), seat.mayStep(),
            seat.mayTell(), seat.mayClose(), alert.managerToldAt() != null, alert.version(), form, note, forms);
    }

    private List<StepView> steps(AlertSeat seat, UUID reader) {
        var all = steps.of(seat.alert().id()).stream()
            .filter(step -> seat.shows(step) || step.kind() == AlertStep.Kind.TOLD).toList();
        var read = notes.read(all.stream().filter(seat::shows).flatMap(step -> Stream.ofNullable(step.noteId()))
            .toList(), reader);
        return all.stream().map(step -> new StepView(step.kind().name(), step.takenAt(), step.takenAs().name(),
            step.noteId() == null ? null : read.get(step.noteId()))).toList();
    }
}
