package org.havenmark.assessment;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.havenmark.guard.ShownNote;
import org.havenmark.sheet.Text.Said;
import org.jspecify.annotations.Nullable;

/**
 * What came out of an assessment: stored numbers, and the reason of each.
 *
 * @param crossed    red lines that are crossed
 * @param notChecked red lines without a level that counts
 * @param kept       how many red lines are kept
 * @param assumed    what counts 0 because nobody answered it: while there is any, the score is provisional
 * @param parts      domains and what they are put together to, row by row
 * @param leftOut    what is not in the score, not agreed first; without what the sheet takes out
 * @param notAsked   what the sheet takes out, by the shelter's profile or by another answer
 * @param findings   by need, the greatest first
 * @param earlier    the shelter's assessments up to this one; empty on an old revision
 * @param mayCorrect whether this reader may open a correction
 */
public record ResultPage(Head head, List<AxisView> axes, SomeLines crossed, SomeLines notChecked, int kept,
                         SomeLines assumed, List<DomainView> domains, List<PartView> parts, SomeLines leftOut,
                         SomeLines notAsked, SomeLines findings, SomeLines strengths, @Nullable ContextView context,
                         List<RevisionView> revisions, List<EarlierView> earlier, Made made, List<LevelName> levels,
                         boolean mayCorrect, boolean correcting, boolean maySeeEarlier) {
    private static final int MOST_CORNERS = 16;

    public ResultPage {
        domains = List.copyOf(domains);
        parts = List.copyOf(parts);
        earlier = List.copyOf(earlier);
    }

    /** Whether a radar says anything: it needs three corners, and of very many none can be told from the next. */
    public boolean hasRadar() {
        long corners = domains.stream().filter(domain -> domain.points() != null).count();
        return corners >= 3 && domains.size() <= MOST_CORNERS;
    }

    /**
     * What it is the result of.
     *
     * @param label     {@code peer} or {@code self}: who says so
     * @param assessors how many rated
     * @param latest    the revision in force
     */
    public record Head(UUID id, String shelter, Said sheet, int sheetVersion, String kind, LocalDate visitOn,
                       String label, int assessors, int revision, int latest, Instant handedInAt, int rated,
                       int applicable) {
        /** The page of one of its domains, or of a part of it. */
        public String domain(String domain, int part) {
            var asked = Stream.of(part == 1 ? "" : "part=" + part, revision == latest ? "" : "revision=" + revision)
                .filter(each -> !each.isEmpty()).collect(Collectors.joining("&"));
            return "/assessments/" + id + "/result/domains/" + domain + (asked.isEmpty() ? "" : "?" + asked);
        }

        /** The page of the whole. */
        public String whole() {
            return "/assessments/" + id + "/result" + (revision == latest ? "" : "?revision=" + revision);
        }
    }

    /** Whether the shelter's line is broken somewhere. */
    public boolean isBroken() {
        return earlier.stream().anyMatch(EarlierView::breaks);
    }

    /** The last visit on another sheet that still compares with this one; null for none. */
    public @Nullable EarlierView lastCompared() {
        return earlier.stream().filter(visit -> visit.same() != null && visit.same().isThere())
            .reduce((first, next) -> next).orElse(null);
    }

    /** Whether the page has criteria of every domain; else they are on the domains' own pages. */
    public boolean hasLinesByDomain() {
        return domains.stream().noneMatch(domain -> domain.lines().isThere() && domain.lines().shown().isEmpty());
    }

    /** Whether there are domains put together. */
    public boolean isComposed() {
        return parts.stream().anyMatch(PartView::composed);
    }

    /** An axis's score. */
    public record AxisView(String axis, @Nullable BigDecimal points, StandingView standing) { }

    /**
     * A domain.
     *
     * @param counts  how many criteria count as each level, from 0
     * @param out     how many that apply are not in the score
     * @param assumed how many count 0 because nobody answered them
     * @param toImprove how many are below their target
     * @param lines   where the domain is long, those that matter most; none where the sheet has too many domains
     * @param repeats how rooms, houses or groups came together; null where it is scored once, or is long
     */
    public record DomainView(String id, Said title, int weight, @Nullable BigDecimal points, int rated,
                             int applicable, List<Integer> counts, int out, int assumed, int toImprove, SomeLines lines,
                             @Nullable RepeatsView repeats) { }

    /** A level's number, name and colour. */
    public record LevelName(int level, Said name, int tone) { }

    /** What was so on the day. */
    public record ContextView(boolean announced, String season, String occupancy, int staff, int rooms,
                              @Nullable ShownNote roomsNote) { }

    /** A handed-in revision; the first has no reason. */
    public record RevisionView(int revision, Instant handedInAt, @Nullable ShownNote reason) { }

    /**
     * How the numbers were made.
     *
     * @param kind      the last part of the keys of the words for its rules
     * @param explained whether the reasons shown lead to exactly the stored numbers
     * @param exact     the overall score as a fraction; empty where there is none
     */
    public record Made(String sheet, int version, String rules, String kind, String engine, String engineNow,
                       boolean explained, String exact, Instant at) { }
}
