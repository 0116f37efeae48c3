package org.havenmark.assessment;

import java.util.List;
import org.havenmark.sheet.Counted;
import org.havenmark.sheet.Outcome;

/**
 * How much a result shows at once, for an old telephone must carry it, whatever the length of a sheet. What a longer
 * one leaves out stands on the pages of its domains.
 *
 * @param ofHeading the most under one heading
 * @param ofDomain  the most of each domain
 */
record Shortening(int ofHeading, int ofDomain) {
    /** A sheet of no more criteria than this, and of no long domain, is shown whole. */
    static final int WHOLE = 4 * Portion.MOST;

    /** Of a longer sheet: with seven headings of so many lines the page stays within what it may weigh. */
    private static final int OF_HEADING = 3 * Portion.MOST / 4;

    /** Fewer than this of each domain tell nothing: then its page alone has them. */
    private static final int FEWEST = 5;

    static Shortening of(Outcome outcome) {
        int longest = outcome.domains().stream().mapToInt(domain -> domain.lines().size()).max().orElse(0);
        if (longest <= Portion.MOST && outcome.lines().size() <= WHOLE) {
            return new Shortening(WHOLE, WHOLE);
        }
        int each = Math.min(Portion.MOST, WHOLE / outcome.domains().size());
        return new Shortening(OF_HEADING, each < FEWEST ? 0 : each);
    }

    /** Of lines in the order that tells what matters. */
    List<Counted> heading(List<Counted> lines) {
        return lines.subList(0, Math.min(ofHeading, lines.size()));
    }

    /** A domain's lines in the sheet's order; where they are too many, those that matter most. */
    List<Counted> domain(List<Counted> lines) {
        return lines.size() <= ofDomain ? lines : Outcome.foremost(lines).subList(0, ofDomain);
    }
}
