package org.havenmark.revisit;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.havenmark.assessment.Assessment;
import org.havenmark.change.Change;
import org.havenmark.guard.Notes;
import org.havenmark.guard.ShownNote;
import org.havenmark.revisit.RevisitPage.ActionRow;
import org.havenmark.revisit.RevisitPage.Before;
import org.havenmark.revisit.RevisitPage.Part;
import org.havenmark.revisit.RevisitPage.PlanView;
import org.havenmark.sheet.Sheet;
import org.havenmark.shelter.Organisations;
import org.havenmark.web.Viewer;
import org.jspecify.annotations.Nullable;

/** Makes the page of what a re-visit found. */
@Singleton
class RevisitPages {
    private final BothVisits both;
    private final Compliances compliances;
    private final List<TouchedBy> touching;
    private final PlanReaders readers;
    private final Organisations organisations;
    private final Notes notes;

    RevisitPages(BothVisits both, Compliances compliances, List<TouchedBy> touching, PlanReaders readers,
                 Organisations organisations, Notes notes) {
        this.both = both;
        this.compliances = compliances;
        this.touching = touching;
        this.readers = readers;
        this.organisations = organisations;
        this.notes = notes;
    }

    RevisitPage page(Assessment assessment, Viewer viewer, Locale language) {
        var verified = readers.mayRead(viewer) ? compliances.at(assessment.id()) : null;
        var shelter = organisations.findById(assessment.shelterId()).orElseThrow().name();
        var judged = new Judged(verified == null ? List.of() : verified, words(verified, viewer.id()));
        var compared = both.of(assessment);
        if (compared.isEmpty()) {
            return new RevisitPage(assessment.id(), shelter, assessment.visitOn(), null, 0, List.of(), List.of(),
                List.of(), verified == null ? null : judged.plan(null, null), false);
        }
        var change = compared.get().change();
        var sheet = compared.get().sheet();
        var rows = new ChangeRows(sheet, change, judged, touched(assessment, change.from(), change.to()), language);
        return new RevisitPage(assessment.id(), shelter, assessment.visitOn(), new Before(compared.get().before().id(),
            change.from(), !change.overlap().sameSheet()), change.overlap().common().size(), rows.whole(),
            rows.domains(), rows.groups(), verified == null ? null : judged.plan(sheet, change), !touching.isEmpty());
    }

    private Map<String, List<TouchedBy.Touch>> touched(Assessment assessment, LocalDate from, LocalDate to) {
        return touching.stream().findFirst().map(each -> each.between(assessment.shelterId(), from, to))
            .orElse(Map.of());
    }

    private Map<UUID, ShownNote> words(@Nullable List<Verified> verified, UUID reader) {
        return verified == null ? Map.of() : notes.read(verified.stream().flatMap(each ->
            Stream.of(each.what(), each.evidence(), each.effects())).filter(Objects::nonNull).toList(), reader);
    }

    /** The judged actions and their words. */
    record Judged(List<Verified> all, Map<UUID, ShownNote> notes) {
        PlanView plan(@Nullable Sheet sheet, @Nullable Change change) {
            return new PlanView(Compliance.of(all), Complying.by(Verified::category, all).entrySet().stream()
                .map(part -> new Part("plan.category." + part.getKey(), part.getValue())).toList(),
                Complying.by(Verified::horizon, all).entrySet().stream()
                    .map(part -> new Part("plan.horizon." + part.getKey(), part.getValue())).toList(),
                all.stream().map(each -> row(each, sheet)).toList(), change == null ? List.of()
                    : Complying.worseThoughDone(change, all).stream().map(each -> row(each, sheet)).toList());
        }

        List<ActionRow> about(String criterion) {
            return all.stream().filter(each -> criterion.equals(each.criterion())).map(each -> row(each, null))
                .toList();
        }

        private ActionRow row(Verified each, @Nullable Sheet sheet) {
            return new ActionRow(notes.get(each.what()), each.verdict().name(),
                sheet == null || each.criterion() == null ? "" : sheet.number(each.criterion()), note(each.evidence()),
                note(each.effects()));
        }

        private @Nullable ShownNote note(@Nullable UUID id) {
            return id == null ? null : notes.get(id);
        }
    }
}
