package org.havenmark.assessment;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.havenmark.assessment.TeamPage.Head;
import org.havenmark.assessment.TeamPage.SettlingView;
import org.havenmark.guard.Notes;
import org.havenmark.guard.ShownNote;
import org.havenmark.guard.TypedNote;
import org.havenmark.sheet.Domain;
import org.havenmark.shelter.Organisations;
import org.havenmark.web.Forms;
import org.havenmark.web.Words;
import org.jspecify.annotations.Nullable;

/** Makes the page on which the team agrees. */
@Singleton
final class TeamPages {
    private final TeamTable table;
    private final Organisations organisations;
    private final Notes notes;
    private final LevelViews levels;
    private final MeasureViews measures;
    private final Words words;
    private final HandingIn handingIn;

    TeamPages(TeamTable table, Organisations organisations, Notes notes, LevelViews levels, MeasureViews measures,
              Words words, HandingIn handingIn) {
        this.table = table;
        this.organisations = organisations;
        this.notes = notes;
        this.levels = levels;
        this.measures = measures;
        this.words = words;
        this.handingIn = handingIn;
    }

    /**
     * A part of the page with the form of one criterion open: the one asked for, in the part that holds it, or the
     * first difference of the part that is to be settled. Without a number it is the first part with something left
     * to settle. Empty where there is no such part.
     */
    Optional<TeamPage> page(Assessment assessment, UUID reader, Locale language, Optional<String> asked,
                            Optional<Integer> part) {
        var views = views(assessment, reader, language);
        var layout = views.layout();
        var wanted = asked.filter(layout.laid()::mayBeSettled).filter(id -> !layout.isOnDomain(id));
        int number = part.orElseGet(layout::firstOpen);
        if (number < 1 || number > Portion.count(layout.differences().size())) {
            return Optional.empty();
        }
        var shown = wanted.map(layout::part).orElseGet(() -> Portion.of(number, layout.differences().size()));
        var open = wanted.or(() -> shown.in(layout.differences()).stream().filter(each -> !layout.isSettled(each))
            .findFirst().map(Difference::criterion));
        return Optional.of(page(views, shown, open.flatMap(id -> settling(views, id)).orElse(null), List.of()));
    }

    /** What was rated alike in a domain that has a page of its own; empty where it has none, or no such part. */
    Optional<TeamDomainPage> domain(Assessment assessment, UUID reader, Locale language, String id,
                                    Optional<String> asked, int number) {
        var views = views(assessment, reader, language);
        var layout = views.layout();
        var wanted = asked.filter(layout::isOnDomain);
        return layout.alike().keySet().stream().filter(domain -> domain.id().equals(id) && !layout.isHere(domain))
            .findFirst().filter(domain -> number >= 1 && number <= Portion.count(layout.alike().get(domain).size()))
            .map(domain -> domain(views, domain, wanted.map(criterion -> layout.part(domain, criterion))
                .orElseGet(() -> Portion.of(number, layout.alike().get(domain).size())),
                wanted.flatMap(criterion -> settling(views, criterion)).orElse(null)));
    }

    /** The page again with what was typed and what is to be mended. */
    Again with(Assessment assessment, UUID reader, Locale language, SettlingForm form, Forms forms, TypedNote note) {
        var views = views(assessment, reader, language);
        var layout = views.layout();
        var settling = settling(layout.laid(), form.over(layout.laid()), forms, note, language).again(
            form.typedMeasure(), form.wrong(layout.laid().sheet())
                .map(wrong -> words.say(language, wrong.key(), wrong.filling())).orElse(""));
        if (layout.isOnDomain(form.typedCriterion())) {
            var domain = layout.domains().get(form.typedCriterion());
            return new Again("assessment/team-domain",
                domain(views, domain, layout.part(domain, form.typedCriterion()), settling));
        }
        return new Again("assessment/team", page(views, layout.part(form.typedCriterion()), settling, List.of()));
    }

    /** The page with the differences that stand in the way of handing in. */
    TeamPage missing(Assessment assessment, UUID reader, Locale language, List<Difference> open) {
        var views = views(assessment, reader, language);
        var first = open.get(0).criterion();
        return page(views, views.layout().part(first), settling(views, first).orElse(null), open.stream()
            .limit(Portion.MOST).map(each -> views.head(views.laid().criterion(each.criterion()))).toList());
    }

    /** Where to go on once a criterion is settled. */
    String after(Assessment assessment, String criterion) {
        return TeamLayout.of(table.of(assessment)).after(criterion);
    }

    private TeamViews views(Assessment assessment, UUID reader, Locale language) {
        var laid = table.of(assessment);
        return new TeamViews(TeamLayout.of(laid), laid.sheet().numbers(), notesOf(laid, reader), reader, language);
    }

    private TeamPage page(TeamViews views, Portion part, @Nullable SettlingView settling, List<Head> missing) {
        var laid = views.laid();
        var assessment = laid.assessment();
        var layout = views.layout();
        return new TeamPage(assessment.id(), shelter(assessment),
            laid.sheet().title().in(views.language()), assessment.visitOn(), assessment.kind().name(), stage(laid),
            laid.revision(), laid.reason().map(views.words()::get).orElse(null),
            laid.members().stream().map(member -> new TeamPage.Member(member.name(),
                member.person().equals(views.reader()), member.handedIn())).toList(),
            views.differences(part), layout.differences().size(), part, views.parts(part), views.alike(),
            layout.differences().size() - layout.left(), settling,
            laid.isWaiting() || part.number() > 1 ? List.of() : ConcordanceOfVisit.of(laid, views.language()), missing,
            views.beyond(), handingIn.undone(assessment));
    }

    private TeamDomainPage domain(TeamViews views, Domain domain, Portion part, @Nullable SettlingView settling) {
        var laid = views.laid();
        return new TeamDomainPage(laid.assessment().id(), shelter(laid.assessment()),
            domain.title().in(views.language()), laid.isOpen(), laid.revision(), views.layout().left(),
            views.alike(domain, part), part, views.parts(domain, part), settling);
    }

    private String shelter(Assessment assessment) {
        return organisations.findById(assessment.shelterId()).orElseThrow().name();
    }

    private static String stage(TeamTable.Laid laid) {
        if (laid.isWaiting()) {
            return "waiting";
        }
        if (!laid.isOpen()) {
            return "closed";
        }
        return laid.revision() == 1 ? "agreeing" : "correcting";
    }

    /** The form of a criterion as it opens; empty while nothing can be settled. */
    private Optional<SettlingView> settling(TeamViews views, String id) {
        var laid = views.laid();
        if (!laid.isOpen() || laid.isWaiting()) {
            return Optional.empty();
        }
        var agreed = laid.agreed().get(id);
        var note = agreed == null || agreed.answer().note() == null ? null : views.words().get(agreed.answer().note());
        var form = SettlingForm.of(id, laid.revision(), agreed, note == null ? "" : note.words());
        return Optional.of(settling(laid, form, Forms.NONE, form.typedNote(), views.language()));
    }

    private SettlingView settling(TeamTable.Laid laid, SettlingForm form, Forms forms, TypedNote note,
                                  Locale language) {
        var criterion = laid.criterion(form.typedCriterion());
        var agreed = Optional.ofNullable(laid.agreed().get(criterion.id())).map(Agreeing.Agreed::answer).orElse(null);
        return new SettlingView(form, forms, note, levels.of(criterion, language),
            criterion.mayNotApply() && !criterion.redLine(), criterion.evidence().in(language),
            criterion.guidance().in(language), measures.of(criterion, agreed, language), "");
    }

    private Map<UUID, ShownNote> notesOf(TeamTable.Laid laid, UUID reader) {
        var rated = laid.ratings().values().stream().map(Map::values).flatMap(Collection::stream)
            .map(Submissions.Rated::answer);
        var agreed = laid.agreed().values().stream().map(Agreeing.Agreed::answer);
        var ids = Stream.concat(Stream.concat(rated, agreed).flatMap(answer -> Optional.ofNullable(answer.note())
            .stream()), laid.reason().stream()).toList();
        return notes.read(ids, reader);
    }

    /** A view and the page it shows. */
    record Again(String view, Object page) { }
}
