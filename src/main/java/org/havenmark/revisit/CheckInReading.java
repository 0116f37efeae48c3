package org.havenmark.revisit;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.havenmark.cycle.Cycles;
import org.havenmark.guard.Notes;
import org.havenmark.guard.TypedNote;
import org.havenmark.person.Role;
import org.havenmark.shelter.Organisations;
import org.havenmark.web.Forms;
import org.havenmark.web.Viewer;

/** Reads check-ins for those who may know of them: a coordinator of all, a manager of their own shelter's. */
@Singleton
class CheckInReading {
    private final DueCheckIns due;
    private final CheckIns checkIns;
    private final Indicators indicators;
    private final Organisations organisations;
    private final Cycles cycles;
    private final Notes notes;
    private final Clock clock;

    CheckInReading(DueCheckIns due, CheckIns checkIns, Indicators indicators, Organisations organisations,
                   Cycles cycles, Notes notes, Clock clock) {
        this.due = due;
        this.checkIns = checkIns;
        this.indicators = indicators;
        this.organisations = organisations;
        this.cycles = cycles;
        this.notes = notes;
        this.clock = clock;
    }

    /** For a manager what to answer; for a coordinator what is missing. */
    CheckInPages.ListPage list(Viewer viewer) {
        var own = !viewer.is(Role.Name.COORDINATOR);
        var today = LocalDate.now(clock);
        var all = due.of(own ? Optional.of(viewer.organisation()) : Optional.empty());
        return new CheckInPages.ListPage(own, all.stream().filter(each -> own ? each.answered() == null
            : each.isMissing(today)).toList(), all.stream().filter(each -> each.answered() != null).toList(), today);
    }

    /** One that the manager has not answered, or answered already: whoever sends it twice is told so elsewhere. */
    Optional<DueCheckIn> due(Viewer viewer, Predicate<DueCheckIn> which) {
        return due.of(Optional.of(viewer.organisation())).stream().filter(which).findFirst();
    }

    CheckInPages.FormPage form(DueCheckIn due, CheckInForm form, Forms forms, Viewer viewer, Locale language) {
        var kept = indicators.findByShelterIdOrderByCreatedAt(due.shelter()).stream().filter(Indicator::isKept)
            .toList();
        var words = notes.read(kept.stream().flatMap(each -> Stream.of(each.nameNoteId(), each.unitNoteId())).toList(),
            viewer.id());
        return new CheckInPages.FormPage(due, form, forms, TypedNote.of(form.going(viewer.id(), language)),
            TypedNote.of(form.stuck(viewer.id(), language)), kept.stream().map(each -> new CheckInPages.Field(
                CheckInForm.field(each.id()), form.count(each.id()), words.get(each.nameNoteId()),
                words.get(each.unitNoteId()))).toList());
    }

    Optional<CheckInPages.ShowPage> show(Viewer viewer, UUID id) {
        var found = viewer.is(Role.Name.COORDINATOR) ? checkIns.findById(id)
            : checkIns.findByIdAndShelterId(id, viewer.organisation());
        return found.map(one -> {
            var words = notes.read(Stream.of(one.goingNoteId(), one.stuckNoteId()).filter(java.util.Objects::nonNull)
                .toList(), viewer.id());
            return new CheckInPages.ShowPage(one.id(), organisations.findById(one.shelterId()).orElseThrow().name(),
                cycles.findById(one.cycleId()).orElseThrow().name(), one.number(), one.pace().name(),
                words.get(one.goingNoteId()), one.stuckNoteId() == null ? null : words.get(one.stuckNoteId()),
                one.answeredAt());
        });
    }
}
