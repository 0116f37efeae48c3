package org.havenmark.exchange;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.havenmark.sheet.Criterion;
import org.havenmark.sheet.Measure;
import org.havenmark.sheet.Proof;
import org.havenmark.sheet.Rating;
import org.havenmark.sheet.Sheet;

/** Random answers to a sheet, both as they are typed into its form and as ratings. */
final class Answering {
    private final Random random;
    private final Map<String, String> typed = new LinkedHashMap<>();
    private final List<Rating> ratings = new ArrayList<>();
    private final List<String> profile;
    private final int well;

    /**
     * @param eager the part of the criteria that is answered at all
     * @param well  how good the shelter is: 0 as it comes, 1 mostly at the top, 2 nearly always
     */
    Answering(Sheet sheet, Random random, double eager, int well) {
        this.well = well;
        this.random = random;
        this.profile = sheet.profiles().stream().map(Sheet.Tag::id).filter(each -> random.nextInt(3) > 0).toList();
        typed.put("shelter_profile", String.join(" ", profile));
        sheet.criteria().filter(each -> random.nextDouble() < eager).forEach(this::answer);
    }

    Map<String, String> typed() {
        return typed;
    }

    List<Rating> ratings() {
        return ratings;
    }

    List<String> profile() {
        return profile;
    }

    private void answer(Criterion criterion) {
        int kind = random.nextInt(well == 2 ? 200 : 10);
        if (kind == 0) {
            leave(criterion, "not-seen", new Rating.NotSeen("NO_TIME"));
        } else if (kind == 1 && criterion.mayNotApply()) {
            leave(criterion, "not-applicable", new Rating.NotApplicable("NO_SUCH_SERVICE"));
        } else {
            rate(criterion);
        }
    }

    private void leave(Criterion criterion, String word, Rating.Mark mark) {
        type(criterion, criterion.measure().isEmpty() ? "" : "_state", word);
        ratings.add(new Rating(criterion.id(), mark));
    }

    private void rate(Criterion criterion) {
        var proof = criterion.scale().caps().isEmpty() ? Proof.CONFIRMED : isWell() ? Proof.CONFIRMED
            : Proof.values()[random.nextInt(3)];
        if (!criterion.scale().caps().isEmpty()) {
            type(criterion, "_proof", proof.name().toLowerCase(Locale.ROOT));
        }
        if (criterion.measure().isPresent()) {
            ratings.add(new Rating(criterion.id(), new Rating.Measured(measure(criterion, criterion.measure().get()),
                proof)));
        } else {
            int level = isWell() ? criterion.scale().top() : random.nextInt(criterion.scale().top() + 1);
            type(criterion, "", String.valueOf(level));
            ratings.add(new Rating(criterion.id(), new Rating.Level(level, proof)));
        }
    }

    private String measure(Criterion criterion, Measure measure) {
        if (measure instanceof Measure.Steps steps) {
            var met = steps.steps().stream().map(Measure.Step::id).filter(each -> isWell()
                || random.nextInt(4) > 0).toList();
            type(criterion, "", met.isEmpty() ? MeasureSums.NONE : String.join(" ", met));
            return met.isEmpty() ? Measure.NO_STEP : String.join(",", met);
        }
        if (measure.kind() == Measure.Kind.SAMPLE) {
            int all = 1 + random.nextInt(16);
            int with = isWell() ? all : random.nextInt(all + 1);
            type(criterion, "", String.valueOf(with));
            type(criterion, "_of", String.valueOf(all));
            return with + "/" + all;
        }
        var number = measure.kind() == Measure.Kind.COUNT ? String.valueOf(random.nextInt(12))
            : List.of("0", "1", "0.99", "49.99", "50", "90.24", "90.25", "100").get(random.nextInt(8));
        type(criterion, "", number);
        return number;
    }

    private boolean isWell() {
        return random.nextInt(20) < new int[] {0, 14, 20}[well];
    }

    private void type(Criterion criterion, String part, String word) {
        var place = criterion.instance().map(each -> "." + each.number()).orElse("");
        typed.put(criterion.base() + part + place, word);
    }
}
