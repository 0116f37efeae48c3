package org.havenmark.network;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.havenmark.sheet.Text.Said;
import org.havenmark.web.Option;
import org.jspecify.annotations.Nullable;

/**
 * How the shelters of the network changed. One page for all: for whoever may not know of single shelters every number
 * in it is one that may be told.
 *
 * @param cycles    to choose from; none for those who may not
 * @param since     the cycle of the earlier visits; empty for the first visit of each
 * @param until     that of the later ones; empty for the latest visit of each
 * @param byShelter whether this reader may know of single shelters
 * @param n         shelters visited twice
 * @param found     null where too few were to show anything
 */
public record ChangePage(Choice choice, List<Option> cycles, String since, String until, boolean byShelter, Count n,
                         @Nullable Found found) {
    /**
     * What was found.
     *
     * @param period  of the visits: days for those who may know them, else the first days of quarters
     * @param broken  whether the sheet changed between the visits to some
     * @param smallest below which a probability is not told exactly
     * @param shelters empty for those who may not know of them
     */
    public record Found(Said sheet, Period period, boolean broken, BigDecimal smallest, List<Group> groups,
                        List<Beside> beside, List<Shelter> shelters) {
        public Found {
            groups = List.copyOf(groups);
            beside = List.copyOf(beside);
            shelters = List.copyOf(shelters);
        }

        public Group group(String name) {
            return groups.stream().filter(group -> group.name().equals(name)).findFirst().orElseThrow();
        }
    }

    /** The first and the last of the earlier visits, and of the later ones. */
    public record Period(LocalDate first, LocalDate last, LocalDate thenFirst, LocalDate thenLast) { }

    /**
     * Groups whose tests are corrected together.
     *
     * @param correction the key of which correction that is
     */
    public record Group(String name, String correction, int tests, List<Line> lines) {
        public Group {
            lines = List.copyOf(lines);
        }

        public boolean hasFigures() {
            return lines.stream().anyMatch(line -> line.figures() != null);
        }

        public boolean hasExpected() {
            return lines.stream().anyMatch(line -> line.figures() != null && line.figures().expected() != null);
        }
    }

    /**
     * One of them.
     *
     * @param title   in the sheet's words; null where it has a key
     * @param of      the domain of a criterion; null for others
     * @param figures null where too few shelters are in it, or none
     */
    public record Line(@Nullable Said title, String key, @Nullable Said of, Count n, @Nullable Figures figures) { }

    /**
     * What may be told of a group, in points of 100.
     *
     * @param low      of the 95 % interval of the mean; both ends are null where all changed by the same
     * @param p        corrected; null where nothing changed
     * @param effect   the mean in standard deviations of the changes; null where all changed by the same
     * @param share    of those that became better; null where their count is not told
     * @param expected what the group is expected to rise by itself, for having been low; null where that is not named
     */
    public record Figures(BigDecimal before, BigDecimal after, BigDecimal mean, @Nullable BigDecimal low,
                          @Nullable BigDecimal high, BigDecimal median, @Nullable BigDecimal p,
                          @Nullable BigDecimal effect, Count better, Count same, Count worse,
                          @Nullable Percent share, boolean floor, boolean ceiling, @Nullable BigDecimal expected) { }

    /** A share with its 95 % interval, in whole per cent. */
    public record Percent(int share, int low, int high) { }

    /**
     * Findings that something followed beside those that nothing followed.
     *
     * @param name     ends the keys of its words
     * @param followed shelters on either side
     * @param told     null where one side has too few
     */
    public record Beside(String name, Count followed, Count others, @Nullable Told told) { }

    /**
     * @param rise      of the findings that were followed; {@code otherRise} of the others
     * @param expected  how much of the difference is expected for having been low; null where it cannot be known
     * @param findings  how many were followed
     */
    public record Told(int findings, int otherFindings, BigDecimal rise, BigDecimal otherRise, BigDecimal estimate,
                       @Nullable BigDecimal low, @Nullable BigDecimal high, @Nullable BigDecimal expected) { }

    /**
     * One shelter's headline.
     *
     * @param assessment the later visit's
     * @param broken     whether the sheet changed between the two
     * @param difference null where nothing was seen at both visits
     * @param low        of the interval of the error; null where the error is not known
     */
    public record Shelter(String name, UUID assessment, LocalDate from, LocalDate to, boolean broken,
                          @Nullable BigDecimal difference, @Nullable BigDecimal low, @Nullable BigDecimal high,
                          String word, String why) { }
}
