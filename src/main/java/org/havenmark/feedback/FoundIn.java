package org.havenmark.feedback;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.havenmark.assessment.Assessment;
import org.havenmark.sheet.Counted;
import org.havenmark.sheet.Outcome;
import org.jspecify.annotations.Nullable;

/** Makes the findings of a hand-in, and says what became of those of the revision before. */
final class FoundIn {
    private static final int DECIMALS = 6;

    private FoundIn() { }

    /**
     * Every row there is to keep: a finding that was known keeps its id and day, one that is no more is taken back, and
     * one that comes back stands again.
     *
     * @param known the rows of the revisions before
     */
    static List<Finding> of(Assessment assessment, Outcome outcome, List<Finding> known, Instant now) {
        Map<String, Finding> before = known.stream().collect(Collectors.toMap(Finding::criterion, Function.identity()));
        var rows = new ArrayList<Finding>();
        outcome.findings().forEach(line -> rows.add(row(assessment, line, before.remove(line.criterion().id()), now)));
        known.stream().filter(row -> before.containsKey(row.criterion()))
            .forEach(row -> rows.add(row.isStanding() ? withdrawn(row, now) : row));
        return rows;
    }

    private static Finding row(Assessment assessment, Counted line, @Nullable Finding known, Instant now) {
        return new Finding(known == null ? UUID.randomUUID() : known.id(), assessment.id(), assessment.shelterId(),
            line.criterion().id(), line.in().map(Counted.In::level).orElse(null), line.criterion().target(),
            line.criterion().scale().top(), line.redLine() == Counted.RedLine.CROSSED,
            line.need().rounded(DECIMALS), known == null ? now : known.foundAt(), null);
    }

    private static Finding withdrawn(Finding row, Instant now) {
        return new Finding(row.id(), row.assessmentId(), row.shelterId(), row.criterion(), row.level(), row.target(),
            row.top(), row.crossed(), row.need(), row.foundAt(), now);
    }
}
