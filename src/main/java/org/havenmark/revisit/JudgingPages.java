package org.havenmark.revisit;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.havenmark.assessment.Assessment;
import org.havenmark.assessment.HandIns;
import org.havenmark.assessment.LaidSheets;
import org.havenmark.assessment.Team;
import org.havenmark.guard.TypedNote;
import org.havenmark.plan.Action;
import org.havenmark.revisit.JudgingPage.ActionView;
import org.havenmark.revisit.JudgingPage.JudgingView;
import org.havenmark.revisit.JudgingPage.SaidOf;
import org.havenmark.revisit.JudgingPage.VerdictView;
import org.havenmark.revisit.PlannedActions.Read;
import org.havenmark.sheet.Criterion;
import org.havenmark.sheet.Sheet;
import org.havenmark.shelter.Organisations;
import org.havenmark.web.Forms;
import org.havenmark.web.Viewer;
import org.jspecify.annotations.Nullable;

/** Makes the page on which a team judges actions. */
@Singleton
class JudgingPages {
    private final ToJudge toJudge;
    private final PlannedActions planned;
    private final PlanReaders readers;
    private final HandIns handIns;
    private final LaidSheets sheets;
    private final Team team;
    private final Organisations organisations;

    JudgingPages(ToJudge toJudge, PlannedActions planned, PlanReaders readers, HandIns handIns, LaidSheets sheets,
                 Team team, Organisations organisations) {
        this.toJudge = toJudge;
        this.planned = planned;
        this.readers = readers;
        this.handIns = handIns;
        this.sheets = sheets;
        this.team = team;
        this.organisations = organisations;
    }

    /** With the form of the action that is asked for open, or of the first that is not judged. */
    JudgingPage page(Assessment assessment, Viewer viewer, Locale language, Optional<UUID> asked) {
        var read = planned.of(assessment, toJudge.of(assessment), viewer.id());
        var open = asked.filter(id -> read.texts().containsKey(id)).or(() -> read.actions().stream().map(Action::id)
            .filter(id -> !read.judged().containsKey(id)).findFirst());
        return page(assessment, viewer, language, read, open.map(id -> judging(id, read)).orElse(null));
    }

    /** The page again with what was typed, upon what is there now. */
    JudgingPage with(Assessment assessment, Viewer viewer, Locale language, JudgementForm form, Forms forms) {
        var read = planned.of(assessment, toJudge.of(assessment), viewer.id());
        var action = form.action().orElseThrow();
        var mark = Optional.ofNullable(read.judged().get(action)).map(Written::mark).orElse("");
        return page(assessment, viewer, language, read, new JudgingView(action, form.upon(mark), forms,
            TypedNote.of(form.effects(viewer.id(), language)), TypedNote.of(form.evidence(viewer.id(), language))));
    }

    private JudgingPage page(Assessment assessment, Viewer viewer, Locale language, Read read,
                             @Nullable JudgingView judging) {
        var withheld = !readers.mayRead(viewer);
        var revision = handIns.openRevision(assessment.id());
        var views = new Views(assessment, sheets.of(assessment), read, team.of(assessment), language);
        return new JudgingPage(assessment.id(), organisations.findById(assessment.shelterId()).orElseThrow().name(),
            assessment.visitOn(), withheld, revision.isPresent() && !withheld, revision.orElse(1),
            (int) read.actions().stream().filter(action -> read.judged().containsKey(action.id())).count(),
            read.actions().size(), withheld ? List.of() : IntStream.range(0, read.actions().size())
                .mapToObj(place -> views.view(place + 1, read.actions().get(place))).toList(),
            withheld || revision.isEmpty() ? null : judging);
    }

    private static JudgingView judging(UUID action, Read read) {
        var known = read.judged().get(action);
        var effects = known == null ? null : read.note(known.effects());
        var evidence = known == null ? null : read.note(known.evidence());
        var form = new JudgementForm(Optional.of(action), known == null ? "" : known.verdict().name(),
            effects == null ? "" : effects.words(), "", evidence == null ? "" : evidence.words(), "",
            known == null ? "" : known.mark(), UUID.randomUUID());
        return new JudgingView(action, form, Forms.NONE, new TypedNote(form.effects(), "", List.of()),
            new TypedNote(form.evidence(), "", List.of()));
    }

    private record Views(Assessment assessment, Sheet sheet, Read read, List<Team.Member> team, Locale language) {
        ActionView view(int place, Action action) {
            var text = read.texts().get(action.id());
            var criterion = sheet.criteria().filter(each -> each.base().equals(action.criterion())).findFirst();
            return new ActionView(action.id(), place, read.notes().get(text.whatNoteId()),
                criterion.map(Criterion::id).map(sheet::number).orElse(""),
                criterion.map(each -> each.text().in(language)).orElse(null), text.owner().name(), text.deadline(),
                read.isLate(action, assessment.visitOn()), text.category().name(), text.horizon().name(),
                read.notes().get(text.checkNoteId()), action.status().name(), said(action.id()), verdict(action.id()));
        }

        private @Nullable SaidOf said(UUID action) {
            var said = read.said().get(action);
            return said == null ? null : new SaidOf(said.writtenAt(), read.note(said.noteId()),
                read.note(said.evidenceNoteId()));
        }

        private @Nullable VerdictView verdict(UUID action) {
            var known = read.judged().get(action);
            return known == null ? null : new VerdictView(known.verdict().name(), read.note(known.effects()),
                read.note(known.evidence()), team.stream().filter(member -> member.person().equals(known.by()))
                    .map(Team.Member::name).findFirst().orElse(""), known.at());
        }
    }
}
