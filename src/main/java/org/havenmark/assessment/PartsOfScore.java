package org.havenmark.assessment;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.havenmark.sheet.CompositeScore;
import org.havenmark.sheet.DomainScore;
import org.havenmark.sheet.Outcome;
import org.havenmark.sheet.Ratio;
import org.havenmark.sheet.Rules;
import org.havenmark.sheet.Score;
import org.jspecify.annotations.Nullable;

/** The whole as a tree: what is put together, and under it its members, down to the domains. */
final class PartsOfScore {
    private final boolean weighs;
    private final KeptScore kept;
    private final Locale language;
    private final Map<String, CompositeScore> composites;
    private final Map<String, DomainScore> domains;
    private final List<PartView> rows = new ArrayList<>();

    private PartsOfScore(boolean weighs, Outcome outcome, KeptScore kept, Locale language) {
        this.weighs = weighs;
        this.kept = kept;
        this.language = language;
        this.composites = outcome.composites().stream()
            .collect(Collectors.toMap(each -> each.composite().id(), Function.identity()));
        this.domains = outcome.domains().stream()
            .collect(Collectors.toMap(each -> each.domain().id(), Function.identity()));
    }

    /** Row by row; members follow what they are part of, and the order is the sheet's. */
    static List<PartView> of(Rules rules, Outcome outcome, KeptScore kept, Locale language) {
        var parts = new PartsOfScore(rules.kind() == Rules.Kind.WEIGHTED_MEAN_OF_DOMAINS, outcome, kept, language);
        var members = outcome.composites().stream().flatMap(each -> each.composite().of().stream())
            .collect(Collectors.toSet());
        Stream.concat(outcome.composites().stream().map(each -> each.composite().id()),
            outcome.domains().stream().map(each -> each.domain().id()))
            .filter(id -> !members.contains(id)).forEach(id -> parts.add(id, 0));
        return List.copyOf(parts.rows);
    }

    private void add(String id, int depth) {
        var composite = composites.get(id);
        if (composite == null) {
            add(domains.get(id), depth);
            return;
        }
        rows.add(new PartView(depth, composite.composite().title().in(language), true, composite.composite().weight(),
            ResultLines.points(composite.share()), exact(composite.exact()), points(composite)));
        composite.composite().of().forEach(member -> add(member, depth + 1));
    }

    private void add(DomainScore domain, int depth) {
        rows.add(new PartView(depth, domain.domain().title().in(language), false,
            weighs ? domain.domain().weight() : null,
            ResultLines.points(domain.share()), exact(domain.exact()),
            kept.domains().get(domain.domain().id()).points()));
    }

    /** As stored; what was stored before composites were is worked out. */
    private @Nullable BigDecimal points(CompositeScore composite) {
        var id = composite.composite().id();
        return kept.composites().containsKey(id) ? kept.composites().get(id)
            : composite.score().map(Score::value).orElse(null);
    }

    private static String exact(Optional<Ratio> exact) {
        return exact.map(Ratio::toString).orElse("");
    }
}
