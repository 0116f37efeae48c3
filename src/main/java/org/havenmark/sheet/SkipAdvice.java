package org.havenmark.sheet;

import static org.havenmark.sheet.Advice.Kind.MUST_PASS_EMPTY;
import static org.havenmark.sheet.Advice.Kind.MUST_PASS_SKIPPED;
import static org.havenmark.sheet.Advice.Kind.RED_LINE_SWITCHED_OFF;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What must never be missed stands where it may be skipped. */
final class SkipAdvice {
    private SkipAdvice() { }

    static List<Advice> of(Sheet sheet) {
        var advice = new ArrayList<Advice>();
        var groups = compulsory(sheet.rules());
        for (var domain : sheet.domains()) {
            for (var criterion : domain.criteria()) {
                if (criterion.redLine() && isConditional(domain, criterion)) {
                    advice.add(Advice.of(RED_LINE_SWITCHED_OFF, criterion.id()));
                }
                groups.stream().filter(criterion.groups()::contains).filter(group -> canBeSkipped(domain, criterion))
                    .forEach(group -> advice.add(Advice.of(MUST_PASS_SKIPPED, criterion.id(), group)));
            }
        }
        groups.stream().filter(group -> sheet.criteria().noneMatch(each -> each.groups().contains(group)))
            .forEach(group -> advice.add(Advice.of(MUST_PASS_EMPTY, group, group)));
        return advice;
    }

    /** The groups of which every criterion must reach something. */
    private static Set<String> compulsory(Rules rules) {
        var groups = new LinkedHashSet<String>();
        rules.mustPass().forEach(pass -> groups.add(pass.group()));
        rules.classes().forEach(each -> each.needs().stream()
            .filter(need -> need.share().compareTo(BigDecimal.valueOf(100)) == 0)
            .forEach(need -> need.group().ifPresent(groups::add)));
        return groups;
    }

    private static boolean isConditional(Domain domain, Criterion criterion) {
        return !criterion.when().isEmpty() || !domain.when().isEmpty();
    }

    private static boolean canBeSkipped(Domain domain, Criterion criterion) {
        return isConditional(domain, criterion) || criterion.mayNotApply() && !criterion.redLine();
    }
}
