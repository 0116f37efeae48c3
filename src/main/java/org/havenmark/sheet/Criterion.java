package org.havenmark.sheet;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * One observable thing.
 *
 * @param id            stable over versions, kebab-case, unique in the sheet
 * @param guidance      why it matters and what helps; feeds the feedback to the shelter
 * @param evidence      what to look at
 * @param looks         how it is looked at
 * @param anchors       the words for each level of the scale; none where a plain scale or a measure says it all
 * @param weight        weight within the domain, a whole number from 1
 * @param redLine       at the scale's red-line level it is reported and never averaged away
 * @param redLineDays   within how many days a crossed red line is to be kept again, 1 to 365; 0 where it is no red line
 * @param target        the level aimed at; below it the criterion is a finding
 * @param mayNotApply   whether an assessor may answer "not applicable"; never true for a red line
 * @param profiles      the shelter profiles it applies to; empty means every shelter
 * @param proof         which proof the top level needs
 * @param photo         whether a photo may be taken
 * @param stage         the part of a resident's path it belongs to
 * @param source        where the criterion comes from
 * @param ownWords      true where the sheet's authors set it themselves, without a source
 * @param serves        the standards it serves, for example {@code COMMIT SPA II PPC 5}
 * @param scale         the levels it is rated on
 * @param measure       what is entered instead of a level, where one is
 * @param groups        what the rules may ask of it, for example {@code critical}
 * @param when          what must hold for it to apply, all of it
 * @param instance      which of the repeats it is, on a sheet that was laid out for them
 */
public record Criterion(String id, Text text, Text guidance, Text evidence, Set<Look> looks, Map<Integer, Text> anchors,
                        int weight, boolean redLine, int redLineDays, int target, boolean mayNotApply,
                        Set<String> profiles,
                        ProofRule proof, boolean photo, List<String> skills, Stage stage, String source,
                        boolean ownWords, List<String> serves, Scale scale, Optional<Measure> measure,
                        Set<String> groups, List<Condition> when, Optional<Repeat.Instance> instance) {
    public Criterion {
        looks = Set.copyOf(looks);
        anchors = java.util.Collections.unmodifiableMap(new TreeMap<>(anchors));
        profiles = Set.copyOf(profiles);
        skills = List.copyOf(skills);
        serves = List.copyOf(serves);
        groups = Set.copyOf(groups);
        when = List.copyOf(when);
    }

    /** Whether the criterion applies to a shelter with these profile tags. */
    public boolean appliesTo(Set<String> profile) {
        return profiles.isEmpty() || profiles.stream().anyMatch(profile::contains);
    }

    /** The words for a level: its anchor, or the level's name where there is none. */
    public Text anchor(int level) {
        return anchors.getOrDefault(level, scale.levels().get(level).name());
    }

    /** The id that the sheet's file gives it, also for one of several repeats. */
    public String base() {
        return instance.map(Repeat.Instance::base).orElse(id);
    }

    /** The level that a mark enters; empty where it enters none, or nothing that the scale or the measure knows. */
    Optional<Rating.Level> entered(Rating.Mark mark) {
        if (mark instanceof Rating.Measured measured) {
            return measure.flatMap(known -> known.level(measured.measured()))
                .map(level -> new Rating.Level(level, measured.proof()));
        }
        return mark instanceof Rating.Level level && level.level() >= 0 && level.level() <= scale.top()
            ? Optional.of(level) : Optional.empty();
    }

    /** The same for one room, house or group; {@code inside} are the ids that are repeated with it. */
    Criterion repeated(int number, Set<String> inside) {
        var conditions = when.stream().map(condition -> inside.contains(condition.criterion())
            ? condition.about(Repeat.id(condition.criterion(), number)) : condition).toList();
        return with(Repeat.id(id, number), profiles, conditions, Optional.of(new Repeat.Instance(id, number)));
    }

    /** The same with those conditions alone that ask one of these. */
    Criterion asking(Set<String> ids) {
        return with(id, profiles, Condition.about(ids, when), instance);
    }

    /** The same words and weight, counted as another counts that asks alike: all that turns an answer into a part. */
    Criterion countedAs(Criterion other) {
        var levels = new Scale(scale.id(), scale.levels(), other.scale.redLineLevel(), scale.target(),
            other.scale.caps(), scale.plain());
        return new Criterion(id, text, guidance, evidence, other.looks, anchors, weight, other.redLine,
            other.redLineDays, other.target,
            other.mayNotApply, other.profiles, other.proof, photo, skills, stage, source, ownWords, serves, levels,
            measure, groups, other.when, instance);
    }

    /** The same for every shelter and without a condition. */
    Criterion unswitched() {
        return with(id, Set.of(), List.of(), instance);
    }

    private Criterion with(String name, Set<String> only, List<Condition> conditions,
                           Optional<Repeat.Instance> which) {
        return new Criterion(name, text, guidance, evidence, looks, anchors, weight, redLine, redLineDays, target,
            mayNotApply,
            only, proof, photo, skills, stage, source, ownWords, serves, scale, measure, groups, conditions, which);
    }

    /** How a criterion is looked at. */
    public enum Look { OBSERVE, DOCUMENT, REGISTER, CODED_FILE, STAFF, RESIDENT_CARD }

    /** Which proof the scale's caps ask of this criterion. */
    public enum ProofRule { ANY, SECOND_SOURCE }

    /** The part of a resident's path. */
    public enum Stage { ALWAYS, ARRIVAL, FIRST_DAYS, STAY, LEAVING, AFTER }
}
