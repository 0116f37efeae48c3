package org.havenmark.drafting;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.havenmark.network.Count;
import org.havenmark.sheet.Text;
import org.jspecify.annotations.Nullable;

/**
 * What past assessments would come to on a draft, as it may be shown: no shelter, nothing small.
 *
 * @param back  the address of the draft's own page
 * @param none  whether no assessment can be scored anew
 * @param left  assessments that cannot
 * @param found null where they are of too few shelters to show anything
 */
public record SimulationPage(String back, Text.Said title, int version, boolean none, List<Left> left,
                             @Nullable Found found) {
    /** Assessments that cannot be scored anew, with the key of the reason. */
    public record Left(String key, String count) { }

    /** Everything that rests on assessments of five shelters or more. */
    public record Found(Basis basis, Carried carried, List<Group> moves, List<Part> parts, List<Part> steps,
                        Bands bands, List<Wording> repairs) { }

    /** @param first the first day of the quarter of the earliest visit */
    public record Basis(int assessments, int shelters, LocalDate first, LocalDate last) { }

    /**
     * Which answers count on the draft.
     *
     * @param reworded    what the draft asks in other words than any of the sheets
     * @param added       what none of the sheets asks in the same way
     * @param unchecked   how many of the draft's red lines at least one of the sheets does not ask
     * @param zero        whether what is unanswered counts 0 on the draft
     * @param provisional assessments with a provisional score before and after; null where no rule gives one
     */
    public record Carried(List<Used> sheets, List<Named> reworded, List<Named> added, int unchecked, boolean zero,
                          @Nullable Pair provisional) { }

    /** A count before and after, as it may be printed. */
    public record Pair(String before, String after) { }

    /** A sheet that was assessed on, and how many of its criteria have which fate. */
    public record Used(Text.Said title, int version, Count n, int common, int apart, int removed, int added) { }

    /** A criterion by its number. */
    public record Named(String number, Text.Said text) { }

    /**
     * So many assessments move in one of these ways.
     *
     * @param ways keys of the ways
     */
    public record Group(List<String> ways, int count, int percent) { }

    /**
     * By how much an axis, a domain or the headline in one step moves.
     *
     * @param title of a domain; null for an axis and a step, which have a key
     * @param state ends the key of what is said instead of figures; empty where there are figures
     */
    public record Part(Text.@Nullable Said title, String key, Count n, String state, @Nullable Figures figures) { }

    /** Medians before and after, and quartiles of the change, all in whole points. */
    public record Figures(int before, int after, int lower, int median, int upper) {
        /** A change with its sign. */
        public String signed(int points) {
            return points > 0 ? "+" + points : points < 0 ? "−" + -points : "0";
        }
    }

    /**
     * Bands before and after.
     *
     * @param told whether it says more than the sum
     */
    public record Bands(List<List<Name>> columns, List<Row> rows, boolean told) {
        /** Whether bands stand together anywhere. */
        public boolean isMerged() {
            return Stream.concat(columns.stream(), rows.stream().map(Row::names)).anyMatch(names -> names.size() > 1);
        }
    }

    public record Row(List<Name> names, List<Integer> counts) { }

    /** A band, a class, or none at all; {@code missed} where a must-pass gives it. */
    public record Name(Text.Said words, boolean missed) { }

    /** A criterion to talk through: what it says, what its levels say, and why. */
    public record Wording(String number, Text.Said text, Text.Said domain, List<Text.Said> anchors,
                          List<String> reasons) { }
}
