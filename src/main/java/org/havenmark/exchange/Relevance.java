package org.havenmark.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.havenmark.sheet.Condition;
import org.havenmark.sheet.Criterion;
import org.havenmark.sheet.Domain;
import org.havenmark.sheet.Sheet;

/** Says in a form's words when something is asked: for which shelters, and after which answers. */
record Relevance(Sheet sheet) {
    static final String PROFILE = "shelter_profile";

    /** Empty where it is always asked. */
    String of(Set<String> profiles, List<Condition> when) {
        var all = new ArrayList<String>();
        if (!profiles.isEmpty()) {
            all.add(profiles.stream().sorted().map(each -> "selected(${" + PROFILE + "}, '" + each + "')")
                .collect(Collectors.joining(" or ", "(", ")")));
        }
        when.forEach(each -> sheet.criterion(each.criterion()).ifPresent(asked -> all.addAll(within(each, asked))));
        return String.join(" and ", all);
    }

    /** Whether a criterion applies to the shelter, as the questions before it tell. */
    String applies(Domain domain, Criterion criterion) {
        var all = new ArrayList<String>();
        all.add(of(domain.profiles(), domain.when()));
        all.add(of(criterion.profiles(), criterion.when()));
        all.removeIf(String::isEmpty);
        return all.isEmpty() ? "true()" : String.join(" and ", all);
    }

    /** The level of a criterion as it was entered, as a number; none where there is no level. */
    static String entered(Criterion criterion) {
        return "number(${" + criterion.id() + (criterion.measure().isEmpty() ? "" : "_entered") + "})";
    }

    /** What has no level is neither more nor less than anything, so one bound is enough. */
    private static List<String> within(Condition condition, Criterion asked) {
        var bounds = new ArrayList<String>();
        if (condition.atMost() < asked.scale().top()) {
            bounds.add(entered(asked) + " <= " + condition.atMost());
        }
        if (condition.atLeast() > 0 || bounds.isEmpty()) {
            bounds.add(0, entered(asked) + " >= " + condition.atLeast());
        }
        return bounds;
    }
}
