package org.havenmark.assessment;

import java.util.Locale;
import org.havenmark.sheet.Criterion;
import org.havenmark.sheet.Domain;
import org.havenmark.sheet.Text.Said;
import org.jspecify.annotations.Nullable;

/**
 * Which room, house or group a criterion is about.
 *
 * @param name what it is called, with its number: Room 2
 * @param of   how many there are
 */
public record RepeatView(Said name, int number, int of) {
    /** Null where the domain is scored once. */
    static @Nullable RepeatView of(Domain domain, Criterion criterion, Locale language) {
        return criterion.instance().map(instance -> new RepeatView(name(domain, instance.number(), language),
            instance.number(), count(domain))).orElse(null);
    }

    /** How many of them a laid-out domain has. */
    static int count(Domain domain) {
        return domain.criteria().get(domain.criteria().size() - 1).instance().map(last -> last.number()).orElse(1);
    }

    /** What one of them is called, beginning with a capital where its script has them. */
    static Said name(Domain domain, int number, Locale language) {
        var each = domain.repeat().orElseThrow().each().in(language);
        var first = each.words().offsetByCodePoints(0, 1);
        return new Said(each.lang(), each.words().substring(0, first).toUpperCase(language)
            + each.words().substring(first) + " " + number);
    }
}
