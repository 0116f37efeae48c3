package org.havenmark.assessment;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.havenmark.sheet.Criterion;
import org.havenmark.sheet.Domain;

/** How alike the members of one team rated alone, domain by domain, in words and rounded numbers. */
final class ConcordanceOfVisit {
    private ConcordanceOfVisit() { }

    static List<TeamPage.Measured> of(TeamTable.Laid laid, Locale language) {
        return laid.sheet().domains().stream().map(domain -> measured(domain, laid, language)).toList();
    }

    private static TeamPage.Measured measured(Domain domain, TeamTable.Laid laid, Locale language) {
        var found = Concordance.of(domain.criteria().stream().map(criterion -> unit(criterion, laid)).toList());
        return new TeamPage.Measured(domain.title().in(language), found.units(), found.ratings(),
            found.percent().map(percent -> rounded(percent, 0)).orElse(null),
            found.value().map(value -> rounded(value, 2)).orElse(null),
            found.interval().map(interval -> rounded(interval.low(), 2)).orElse(null),
            found.interval().map(interval -> rounded(interval.high(), 2)).orElse(null),
            found.method().key(), found.reading().map(ConcordanceReading::key).orElse(""),
            found.reason().map(Concordance.Reason::key).orElse(""));
    }

    private static Unit unit(Criterion criterion, TeamTable.Laid laid) {
        Map<UUID, Integer> levels = new HashMap<>();
        laid.members().forEach(member -> laid.answer(member.person(), criterion.id())
            .filter(answer -> answer.mark() == Answer.Mark.LEVEL)
            .ifPresent(answer -> levels.put(member.person(), answer.level())));
        return new Unit(levels);
    }

    private static BigDecimal rounded(double number, int decimals) {
        return BigDecimal.valueOf(number).setScale(decimals, RoundingMode.HALF_UP);
    }
}
