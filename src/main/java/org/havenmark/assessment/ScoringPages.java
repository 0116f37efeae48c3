package org.havenmark.assessment;

import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.havenmark.assessment.AssessingPages.Choice;
import org.havenmark.assessment.AssessingPages.DomainPage;
import org.havenmark.assessment.AssessingPages.Jump;
import org.havenmark.guard.Suspicion;
import org.havenmark.guard.TypedNote;
import org.havenmark.sheet.Counted;
import org.havenmark.sheet.Domain;
import org.havenmark.web.Words;

/** Makes the pages on which a domain or a criterion is answered. */
@Singleton
final class ScoringPages {
    private final Scoresheet scoresheet;
    private final AssessingHome homes;
    private final Submissions submissions;
    private final EarlierAnswers earlier;
    private final Words words;

    ScoringPages(Scoresheet scoresheet, AssessingHome homes, Submissions submissions, EarlierAnswers earlier,
                 Words words) {
        this.scoresheet = scoresheet;
        this.homes = homes;
        this.submissions = submissions;
        this.earlier = earlier;
        this.words = words;
    }

    /** A part of a domain; empty where there is none. Of what needs attention only the first part is ever shown. */
    Optional<DomainPage> domain(Assessment assessment, UUID person, String domain, boolean attention, int part,
                                Locale language) {
        var own = scoresheet.of(assessment, person);
        return own.sheet().domain(domain).filter(known -> !own.linesOf(known).isEmpty())
            .filter(known -> part >= 1 && part <= (attention ? 1 : Portion.count(own.shown(known).size())))
            .map(known -> attention ? attention(assessment, own, known, language)
                : page(assessment, own, known, Portion.of(part, own.shown(known).size()), language));
    }

    Optional<DomainPage> domainOf(Assessment assessment, UUID person, String criterion, Locale language) {
        var own = scoresheet.of(assessment, person);
        return domainOf(own, criterion).map(known -> page(assessment, own, known, holding(own, known, criterion),
            language));
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
        return page.address() + (next < ids.size() ? "#" + ids.get(next) : "#end");
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
        return page.with(page.criteria().stream().map(view -> view.id().equals(form.typedCriterion())
            ? view.with(problem, note, form) : view).toList());
    }

    private DomainPage page(Assessment assessment, Scoresheet.Own own, Domain domain, Portion part, Locale language) {
        return page(assessment, own, domain, own.shown(domain), part, false, language);
    }

    /** What is settled leaves this list, so that its next part is always the first of what is left. */
    private DomainPage attention(Assessment assessment, Scoresheet.Own own, Domain domain, Locale language) {
        var open = own.shown(domain).stream().filter(line -> !own.isSettled(line)).toList();
        return page(assessment, own, domain, open, Portion.of(1, open.size()), true, language);
    }

    private DomainPage page(Assessment assessment, Scoresheet.Own own, Domain domain, List<Counted> all, Portion part,
                            boolean attention, Locale language) {
        var views = earlier.beside(assessment, own, scoresheet.views(own, part.in(all), language), language);
        var tasks = homes.tasks(own, language);
        var way = new Way(assessment.id(), own, domain, tasks, part, attention);
        return new DomainPage(assessment.id(), homes.shelter(assessment), domain.id(), domain.title().in(language),
            views, jumps(views), part, way.parts(), attention, false, way.previous(), way.next(),
            AssessingHome.done(tasks), AssessingHome.all(tasks), isReadOnly(assessment, own),
            choices(Answer.Mark.NOT_SEEN), choices(Answer.Mark.NOT_APPLICABLE),
            own.beyond(domain).stream().map(number -> RepeatView.name(domain, number, language)).toList());
    }

    private DomainPage one(Assessment assessment, Scoresheet.Own own, Domain domain, String criterion,
                           Locale language) {
        var ids = own.sheet().domains().stream().flatMap(each -> own.shown(each).stream())
            .map(line -> line.criterion().id()).toList();
        int place = ids.indexOf(criterion);
        var base = "/assessments/" + assessment.id() + "/criteria/";
        return page(assessment, own, domain, holding(own, domain, criterion), language).only(criterion,
            place > 0 ? base + ids.get(place - 1) : "",
            place + 1 < ids.size() ? base + ids.get(place + 1) : "/assessments/" + assessment.id() + "/check");
    }

    private static Portion holding(Scoresheet.Own own, Domain domain, String criterion) {
        var ids = own.shown(domain).stream().map(line -> line.criterion().id()).toList();
        return Portion.holding(ids.indexOf(criterion), ids.size());
    }

    private boolean isReadOnly(Assessment assessment, Scoresheet.Own own) {
        return submissions.hasHandedIn(assessment.id(), own.person());
    }

    private static Optional<Domain> domainOf(Scoresheet.Own own, String criterion) {
        return own.outcome().line(criterion).map(Counted::domain).filter(domain -> own.shown(domain).stream()
            .anyMatch(line -> line.criterion().id().equals(criterion)));
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
