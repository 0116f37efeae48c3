package org.havenmark.assessment;

import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.havenmark.assessment.AssessingPages.Choice;
import org.havenmark.assessment.AssessingPages.DomainPage;
import org.havenmark.assessment.AssessingPages.Jump;
import org.havenmark.guard.Suspicion;
import org.havenmark.guard.TypedNote;
import org.havenmark.sheet.Domain;
import org.havenmark.web.Words;

/** Makes the pages on which a domain or a criterion is answered. */
@Singleton
final class ScoringPages {
    private final Scoresheet scoresheet;
    private final AssessingHome homes;
    private final Submissions submissions;
    private final Words words;

    ScoringPages(Scoresheet scoresheet, AssessingHome homes, Submissions submissions, Words words) {
        this.scoresheet = scoresheet;
        this.homes = homes;
        this.submissions = submissions;
        this.words = words;
    }

    Optional<DomainPage> domain(Assessment assessment, UUID person, String domain, boolean attention,
                                Locale language) {
        var own = scoresheet.of(assessment, person);
        return own.sheet().domain(domain).filter(known -> !own.linesOf(known).isEmpty())
            .map(known -> page(assessment, own, known, attention, language));
    }

    Optional<DomainPage> domainOf(Assessment assessment, UUID person, String criterion, Locale language) {
        var own = scoresheet.of(assessment, person);
        return domainOf(own, criterion).map(known -> page(assessment, own, known, false, language));
    }

    Optional<DomainPage> criterion(Assessment assessment, UUID person, String criterion, Locale language) {
        var own = scoresheet.of(assessment, person);
        return domainOf(own, criterion).map(known -> one(assessment, own, known, criterion, language));
    }

    /** Where a form without scripts goes after it saved: on to the next criterion. */
    String after(DomainPage page, EntryForm form) {
        if (form.isFromOne()) {
            return page.next();
        }
        var ids = page.criteria().stream().map(CriterionView::id).toList();
        int next = ids.indexOf(form.typedCriterion()) + 1;
        return "/assessments/" + page.id() + "/domains/" + page.domainId()
            + (next < ids.size() ? "#" + ids.get(next) : "#end");
    }

    /** The page again with what was typed and what is to be mended. */
    DomainPage with(DomainPage page, EntryForm form, Receipt receipt, Locale language) {
        var problem = receipt instanceof Receipt.Refused refused
            ? words.say(language, refused.why().key(), refused.why().filling())
            : words.say(language, "guard.question");
        var note = receipt instanceof Receipt.NoteQuestioned questioned
            ? new TypedNote(form.typedNote(), form.typedOverriding(),
                questioned.kinds().stream().map(Suspicion.Kind::key).toList())
            : new TypedNote(form.typedNote(), form.typedOverriding(), List.of());
        return changing(page, view -> view.id().equals(form.typedCriterion())
            ? view.with(problem, note, form) : view);
    }

    private DomainPage page(Assessment assessment, Scoresheet.Own own, Domain domain, boolean attention,
                            Locale language) {
        var all = scoresheet.views(own, domain, language);
        var tasks = homes.tasks(own, language);
        var shown = attention ? all.stream().filter(view -> !view.isDone()).toList() : all;
        var place = tasks.stream().map(AssessingPages.DomainTask::id).toList().indexOf(domain.id());
        var base = "/assessments/" + assessment.id() + "/domains/";
        return new DomainPage(assessment.id(), homes.shelter(assessment), domain.id(), domain.title().in(language),
            shown, jumps(all), tasks, attention, false, place > 0 ? base + tasks.get(place - 1).id() : "",
            place + 1 < tasks.size() ? base + tasks.get(place + 1).id() : "/assessments/" + assessment.id() + "/check",
            AssessingHome.done(tasks), AssessingHome.all(tasks), isReadOnly(assessment, own),
            choices(Answer.Mark.NOT_SEEN), choices(Answer.Mark.NOT_APPLICABLE),
            own.beyond(domain).stream().map(number -> RepeatView.name(domain, number, language)).toList());
    }

    private DomainPage one(Assessment assessment, Scoresheet.Own own, Domain domain, String criterion,
                           Locale language) {
        var whole = page(assessment, own, domain, false, language);
        var ids = own.outcome().lines().stream().filter(Scoresheet.Own::applies)
            .map(line -> line.criterion().id()).toList();
        int place = ids.indexOf(criterion);
        var base = "/assessments/" + assessment.id() + "/criteria/";
        return new DomainPage(whole.id(), whole.shelter(), whole.domainId(), whole.title(),
            whole.criteria().stream().filter(view -> view.id().equals(criterion)).toList(), whole.jumps(),
            whole.domains(), false, true, place > 0 ? base + ids.get(place - 1) : "",
            place + 1 < ids.size() ? base + ids.get(place + 1) : "/assessments/" + assessment.id() + "/check",
            whole.done(), whole.all(), whole.readOnly(), whole.notSeenReasons(), whole.notApplicableReasons(),
            whole.beyond());
    }

    private static DomainPage changing(DomainPage page, UnaryOperator<CriterionView> change) {
        return new DomainPage(page.id(), page.shelter(), page.domainId(), page.title(),
            page.criteria().stream().map(change).toList(), page.jumps(), page.domains(), page.attention(), page.one(),
            page.previous(), page.next(), page.done(), page.all(), page.readOnly(), page.notSeenReasons(),
            page.notApplicableReasons(), page.beyond());
    }

    private boolean isReadOnly(Assessment assessment, Scoresheet.Own own) {
        return submissions.hasHandedIn(assessment.id(), own.person());
    }

    private static Optional<Domain> domainOf(Scoresheet.Own own, String criterion) {
        return own.outcome().line(criterion).filter(Scoresheet.Own::applies).map(line -> line.domain());
    }

    private static List<Jump> jumps(List<CriterionView> views) {
        return views.stream().map(view -> new Jump(view.id(), view.number(), view.text(), view.isDone(),
            view.redLine(), view.repeat())).toList();
    }

    static List<Choice> choices(Answer.Mark mark) {
        return Arrays.stream(Answer.Reason.values()).filter(reason -> reason.mark() == mark)
            .map(reason -> new Choice(reason.name(), "assessment.reason." + reason.name())).toList();
    }
}
