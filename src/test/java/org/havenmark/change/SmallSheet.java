package org.havenmark.change;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.havenmark.sheet.Band;
import org.havenmark.sheet.Condition;
import org.havenmark.sheet.Criterion;
import org.havenmark.sheet.Domain;
import org.havenmark.sheet.Gate;
import org.havenmark.sheet.Proof;
import org.havenmark.sheet.Rating;
import org.havenmark.sheet.Repeat;
import org.havenmark.sheet.Rules;
import org.havenmark.sheet.Scale;
import org.havenmark.sheet.Sheet;
import org.havenmark.sheet.Text;

/** A sheet made of as little as the rules of change look at, on levels from 0 to 3. */
record SmallSheet(int version, Rules.Kind rules, boolean unansweredIsZero, List<Gate> gates, List<Domain> domains) {
    static final Scale SCALE = scale(3);

    static SmallSheet of(Domain... domains) {
        return new SmallSheet(1, Rules.Kind.WEIGHTED_MEAN_OF_DOMAINS, false, List.of(), List.of(domains));
    }

    SmallSheet version(int number) {
        return new SmallSheet(number, rules, unansweredIsZero, gates, domains);
    }

    SmallSheet by(Rules.Kind kind) {
        return new SmallSheet(version, kind, unansweredIsZero, gates, domains);
    }

    SmallSheet countingUnanswered() {
        return new SmallSheet(version, rules, true, gates, domains);
    }

    SmallSheet gated(String criterion) {
        return new SmallSheet(version, rules, unansweredIsZero, List.of(new Gate(criterion, 0,
            Criterion.Look.CODED_FILE, Text.NONE)), domains);
    }

    Sheet sheet() {
        return new Sheet("small", version, Text.NONE, Text.NONE, List.of("en"), Set.of(Sheet.Purpose.PEER), SCALE,
            List.of(), new Rules(rules, unansweredIsZero, List.<Band>of(), List.of(), List.of()), List.of(), List.of(),
            List.of(), List.of(), gates, List.of(), domains);
    }

    static Scale scale(int top) {
        return new Scale("levels-0-" + top, IntStream.rangeClosed(0, top).mapToObj(level -> new Scale.Level(level,
            Text.NONE, Text.NONE, level)).toList(), 0, 2, List.of(new Scale.Cap(Proof.PAPER, 1, Optional.empty())),
            false);
    }

    static Domain domain(String id, int weight, Criterion... criteria) {
        return new Domain(id, Text.NONE, Domain.Axis.PROCESS, weight, List.of(criteria), Set.of(), List.of(),
            Optional.empty());
    }

    static Domain wellBeing(String id, Criterion... criteria) {
        return new Domain(id, Text.NONE, Domain.Axis.WELL_BEING, 1, List.of(criteria), Set.of(), List.of(),
            Optional.empty());
    }

    static Domain repeated(String id, Repeat.Combine combine, Criterion... criteria) {
        return new Domain(id, Text.NONE, Domain.Axis.PROCESS, 1, List.of(criteria), Set.of(), List.of(),
            Optional.of(new Repeat(Text.NONE, 9, combine)));
    }

    static Criterion criterion(String id, int weight) {
        return criterion(id, weight, SCALE, Set.of(), List.of(), Criterion.Look.OBSERVE);
    }

    static Criterion forProfile(String id, String profile) {
        return criterion(id, 1, SCALE, Set.of(profile), List.of(), Criterion.Look.OBSERVE);
    }

    static Criterion when(String id, String asked) {
        return criterion(id, 1, SCALE, Set.of(), List.of(new Condition(asked, 1, 3)), Criterion.Look.OBSERVE);
    }

    static Criterion inFiles(String id) {
        return criterion(id, 1, SCALE, Set.of(), List.of(), Criterion.Look.CODED_FILE);
    }

    static Criterion criterion(String id, int weight, Scale scale, Set<String> profiles, List<Condition> when,
                               Criterion.Look look) {
        return new Criterion(id, Text.NONE, Text.NONE, Text.NONE, Set.of(look), Map.of(), weight, false, 0, 2, true,
            profiles, Criterion.ProofRule.ANY, false, List.of(), Criterion.Stage.ALWAYS, "", true, List.of(), scale,
            Optional.empty(), Set.of(), when, Optional.empty());
    }

    /** As "a 3, b 1 paper, c unseen, d not-agreed, e off". */
    static List<Rating> ratings(String all) {
        var ratings = new ArrayList<Rating>();
        for (var one : all.isEmpty() ? new String[0] : all.split(", ")) {
            var words = one.split(" ");
            ratings.add(new Rating(words[0], mark(words)));
        }
        return ratings;
    }

    private static Rating.Mark mark(String[] words) {
        return switch (words[1]) {
            case "unseen" -> new Rating.NotSeen("");
            case "not-agreed" -> new Rating.NotAgreed();
            case "off" -> new Rating.NotApplicable("");
            default -> new Rating.Level(new BigDecimal(words[1]).intValueExact(),
                words.length > 2 ? Proof.PAPER : Proof.CONFIRMED);
        };
    }
}
