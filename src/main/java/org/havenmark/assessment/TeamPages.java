package org.havenmark.assessment;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.havenmark.assessment.TeamPage.Group;
import org.havenmark.assessment.TeamPage.Head;
import org.havenmark.assessment.TeamPage.Item;
import org.havenmark.assessment.TeamPage.Own;
import org.havenmark.assessment.TeamPage.SettlingView;
import org.havenmark.guard.Notes;
import org.havenmark.guard.ShownNote;
import org.havenmark.guard.TypedNote;
import org.havenmark.sheet.Criterion;
import org.havenmark.sheet.Text.Said;
import org.havenmark.shelter.Organisations;
import org.havenmark.web.Forms;
import org.havenmark.web.Words;

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

    /** The page with the form of one criterion open: the one asked for, or the first difference to settle. */
    TeamPage page(Assessment assessment, UUID reader, Locale language, Optional<String> asked) {
        var laid = table.of(assessment);
        var words = notesOf(laid, reader);
        var open = asked.filter(laid::mayBeSettled).or(() -> laid.differences().stream()
            .map(Difference::criterion).filter(id -> !laid.agreed().containsKey(id)).findFirst());
        var settling = laid.isOpen() && !laid.isWaiting()
            ? open.map(id -> settling(laid, id, words, language)).orElse(null) : null;
        return page(new Asking(laid, words, reader, language), settling, List.of());
    }

    /** The page again with what was typed and what is to be mended. */
    TeamPage with(Assessment assessment, UUID reader, Locale language, SettlingForm form, Forms forms,
                  TypedNote note) {
        var laid = table.of(assessment);
        return page(new Asking(laid, notesOf(laid, reader), reader, language),
            settling(laid, form.over(laid), forms, note, language).again(form.typedMeasure(),
                form.wrong(laid.sheet()).map(wrong -> words.say(language, wrong.key(), wrong.filling())).orElse("")), List.of());
    }

    /** The page with the differences that stand in the way of handing in. */
    TeamPage missing(Assessment assessment, UUID reader, Locale language, List<Difference> open) {
        var laid = table.of(assessment);
        var asking = new Asking(laid, notesOf(laid, reader), reader, language);
        return page(asking, settling(laid, open.get(0).criterion(), asking.words, language),
            open.stream().map(each -> asking.head(laid.criterion(each.criterion()))).toList());
    }

    private TeamPage page(Asking asking, SettlingView settling, List<Head> missing) {
        var laid = asking.laid;
        var assessment = laid.assessment();
        var differences = laid.differences();
        return new TeamPage(assessment.id(), organisations.findById(assessment.shelterId()).orElseThrow().name(),
            laid.sheet().title().in(asking.language), assessment.visitOn(), assessment.kind().name(), stage(laid),
            laid.revision(), laid.reason().map(asking.words::get).orElse(null),
            laid.members().stream().map(member -> new TeamPage.Member(member.name(),
                member.person().equals(asking.reader), member.handedIn())).toList(),
            differences.stream().map(asking::item).toList(), asking.alike(differences),
            (int) differences.stream().filter(each -> laid.agreed().containsKey(each.criterion())).count(),
            settling, laid.isWaiting() ? List.of() : ConcordanceOfVisit.of(laid, asking.language), missing,
            asking.beyond(), handingIn.undone(assessment));
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

    private SettlingView settling(TeamTable.Laid laid, String id, Map<UUID, ShownNote> words, Locale language) {
        var agreed = laid.agreed().get(id);
        var note = agreed == null || agreed.answer().note() == null ? null : words.get(agreed.answer().note());
        var form = SettlingForm.of(id, laid.revision(), agreed, note == null ? "" : note.words());
        return settling(laid, form, Forms.NONE, form.typedNote(), language);
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

    /** Who looks at what, in which language. */
    private record Asking(TeamTable.Laid laid, Map<UUID, ShownNote> words, UUID reader, Locale language) {
        Head head(Criterion criterion) {
            return new Head(criterion.id(), laid.sheet().number(criterion.id()), criterion.text().in(language),
                criterion.redLine(), RepeatView.of(laid.domain(criterion), criterion, language));
        }

        List<Said> beyond() {
            var rated = laid.ratings().values().stream().flatMap(own -> own.values().stream())
                .map(Submissions.Rated::answer).toList();
            return laid.sheet().domains().stream().flatMap(domain -> OnSheet.numbersBeyond(domain, rated).stream()
                .map(number -> RepeatView.name(domain, number, language))).toList();
        }

        Item item(Difference difference) {
            return item(laid.criterion(difference.criterion()), difference.gap(), difference.distance());
        }

        List<Group> alike(List<Difference> differences) {
            if (laid.isWaiting()) {
                return List.of();
            }
            var apart = new HashSet<>(differences.stream().map(Difference::criterion).toList());
            return laid.sheet().domains().stream().map(domain -> new Group(domain.title().in(language),
                    laid.criteria().stream().filter(domain.criteria()::contains)
                        .filter(criterion -> !apart.contains(criterion.id())).map(each -> item(each, "", 0)).toList()))
                .filter(group -> !group.items().isEmpty()).toList();
        }

        private Item item(Criterion criterion, String gap, int distance) {
            var answers = laid.members().stream().map(member -> new Own(member.name(),
                laid.answer(member.person(), criterion.id()).map(this::view).orElse(null))).toList();
            var agreed = Optional.ofNullable(laid.agreed().get(criterion.id())).map(Agreeing.Agreed::answer);
            return new Item(head(criterion), gap, distance, answers, agreed.map(this::view).orElse(null));
        }

        private AnswerView view(Answer answer) {
            return AnswerView.of(laid.sheet(), answer, words, language);
        }
    }
}
