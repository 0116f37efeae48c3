package org.havenmark.feedback;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.havenmark.assessment.Assessment;
import org.havenmark.assessment.Assessments;
import org.havenmark.assessment.LaidSheets;
import org.havenmark.sheet.Repeat;
import org.havenmark.sheet.Sheet;
import org.havenmark.sheet.Text.Said;
import org.havenmark.shelter.Organisation;
import org.havenmark.shelter.Organisations;
import org.havenmark.web.Viewer;

/** The alerts that somebody may know of, in words. */
@Singleton
public class AlertRows {
    private final AlertSeats seats;
    private final Assessments assessments;
    private final LaidSheets sheets;
    private final Organisations organisations;
    private final Clock clock;

    AlertRows(AlertSeats seats, Assessments assessments, LaidSheets sheets, Organisations organisations, Clock clock) {
        this.seats = seats;
        this.assessments = assessments;
        this.sheets = sheets;
        this.organisations = organisations;
        this.clock = clock;
    }

    /** The open ones: escalated first, then by deadline. */
    public List<AlertRow> open(Viewer viewer, Locale language) {
        return rows(seats.all(viewer).stream().filter(Alert::isOpen).toList(), language);
    }

    /** The open ones of one shelter. */
    public List<AlertRow> open(UUID shelter, Viewer viewer, Locale language) {
        return rows(seats.all(viewer).stream().filter(alert -> alert.isOpen() && alert.shelterId().equals(shelter))
            .toList(), language);
    }

    /** Also those that are closed, after the open ones. */
    List<AlertRow> all(Viewer viewer, Locale language) {
        return rows(seats.all(viewer), language);
    }

    private List<AlertRow> rows(List<Alert> alerts, Locale language) {
        if (alerts.isEmpty()) {
            return List.of();
        }
        var of = assessments.findByIdIn(alerts.stream().map(Alert::assessmentId).distinct().toList()).stream()
            .collect(Collectors.toMap(Assessment::id, Function.identity()));
        var written = sheets.asWritten(of.values().stream().map(Assessment::sheetVersionId).distinct().toList());
        Map<UUID, String> names = organisations.findByIdIn(alerts.stream().map(Alert::shelterId).distinct().toList())
            .stream().collect(Collectors.toMap(Organisation::id, Organisation::name));
        return alerts.stream().map(alert -> row(alert, names.get(alert.shelterId()),
            text(written.get(of.get(alert.assessmentId()).sheetVersionId()), alert.criterion(), language))).toList();
    }

    private AlertRow row(Alert alert, String shelter, Said text) {
        return new AlertRow(alert.id(), shelter, text, alert.dueOn(),
            (int) ChronoUnit.DAYS.between(LocalDate.now(clock), alert.dueOn()), alert.escalatedAt() != null,
            alert.closedAt(), alert.ending() == null ? "" : alert.ending().name());
    }

    static Said text(Sheet sheet, String criterion, Locale language) {
        return sheet.criterion(Repeat.base(criterion)).map(known -> known.text().in(language))
            .orElse(new Said(language.toLanguageTag(), criterion));
    }
}
