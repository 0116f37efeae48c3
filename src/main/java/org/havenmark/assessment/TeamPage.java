package org.havenmark.assessment;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.havenmark.assessment.AssessingPages.PartTask;
import org.havenmark.guard.ShownNote;
import org.havenmark.guard.TypedNote;
import org.havenmark.sheet.Text.Said;
import org.havenmark.web.Forms;
import org.jspecify.annotations.Nullable;

/**
 * Where the team agrees.
 *
 * @param stage       {@code waiting}, {@code agreeing}, {@code correcting} or {@code closed}
 * @param reason      why the open correction was opened
 * @param differences of the part that is shown, those furthest apart first; empty while somebody is waited for
 * @param apart       how many differences there are in all parts
 * @param part        which part of the differences this is
 * @param parts       all parts of them; one alone is not listed
 * @param alike       the rest, by domain
 * @param settled     how many differences are settled in all parts
 * @param settling    the one form that is open, where one is
 * @param missing     the first differences that stand in the way of handing in, after somebody tried
 * @param beyond      what was rated and is not counted any more: Room 3; kept, and out of the score
 * @param undone     what is to be done elsewhere before it can be handed in
 */
public record TeamPage(UUID id, String shelter, Said sheet, LocalDate visitOn, String kind, String stage,
                       int revision, @Nullable ShownNote reason, List<Member> members, List<Item> differences,
                       int apart, Portion part, List<PartTask> parts, List<Group> alike, int settled,
                       @Nullable SettlingView settling,
                       List<Measured> concordance, List<Head> missing, List<Said> beyond,
                       List<HandInCondition.Undone> undone) {
    public TeamPage {
        members = List.copyOf(members);
        differences = List.copyOf(differences);
        parts = List.copyOf(parts);
        alike = List.copyOf(alike);
        concordance = List.copyOf(concordance);
        missing = List.copyOf(missing);
        beyond = List.copyOf(beyond);
        undone = List.copyOf(undone);
    }

    public boolean isOpen() {
        return stage.equals("agreeing") || stage.equals("correcting");
    }

    /** How many differences are not settled, in all parts. */
    public int left() {
        return apart - settled;
    }

    public boolean hasProblems() {
        return !missing.isEmpty() || settling != null && !(settling.forms().isEmpty() && settling.wrong().isEmpty());
    }

    /** A member, and whether their ratings are in. */
    public record Member(String name, boolean self, boolean handedIn) { }

    /** A criterion by name. */
    public record Head(String id, String number, Said text, boolean redLine, @Nullable RepeatView repeat) { }

    /**
     * A criterion with what each member answered and what the team agreed.
     *
     * @param gap      in what the answers differ: {@code level}, {@code levels}, {@code proof}, {@code other}, or
     *                 nothing
     * @param distance how many levels apart they are
     * @param agreed   null while it is not settled; what all rated alike needs no settling
     * @param open     where its form is open
     */
    public record Item(Head head, String gap, int distance, List<Own> answers, @Nullable AnswerView agreed,
                       String open) {
        public Item {
            answers = List.copyOf(answers);
        }

        /** What all rated alike, where at least one answered. */
        public @Nullable AnswerView common() {
            return answers.stream().map(Own::answer).filter(java.util.Objects::nonNull).findFirst().orElse(null);
        }
    }

    /** One member's answer; null where they gave none. */
    public record Own(String name, @Nullable AnswerView answer) { }

    /**
     * The criteria of one domain that all rated alike.
     *
     * @param items   none where they are on a page of their own
     * @param address of that page; empty where they are here
     */
    public record Group(Said title, int size, List<Item> items, String address) {
        public Group {
            items = List.copyOf(items);
        }

        public boolean has(String criterion) {
            return items.stream().anyMatch(item -> item.head().id().equals(criterion));
        }
    }

    /**
     * The open form.
     *
     * @param measure what is typed or ticked; null where a level is chosen
     * @param wrong   why what was typed there is no answer, in words; empty where it is one
     */
    public record SettlingView(SettlingForm form, Forms forms, TypedNote note, List<CriterionView.LevelView> levels,
                               boolean mayNotApply, Said evidence, Said guidance, @Nullable MeasureView measure,
                               String wrong) {
        SettlingView again(TypedMeasure typed, String what) {
            return new SettlingView(form, forms, note, levels, mayNotApply, evidence, guidance,
                measure == null ? null : measure.with(typed), what);
        }

        /** The same for the list at the top of the page. */
        public List<Mend> wrongs() {
            return wrong.isEmpty() ? List.of() : List.of(new Mend("mark", wrong));
        }

        public List<String> notSeenReasons() {
            return Answer.Reason.of(Answer.Mark.NOT_SEEN);
        }

        public List<String> notApplicableReasons() {
            return Answer.Reason.of(Answer.Mark.NOT_APPLICABLE);
        }
    }

    /** What is to be mended in a field, in words. */
    public record Mend(String field, String words) { }

    /**
     * The concordance of a domain; numbers are null where they cannot be computed, and then there is a reason.
     *
     * @param percent how many in a hundred pairs are alike
     */
    public record Measured(Said domain, int units, int ratings, @Nullable BigDecimal percent,
                           @Nullable BigDecimal points, @Nullable BigDecimal low, @Nullable BigDecimal high,
                           String method, String reading, String reason) { }
}
