package org.havenmark.sheet;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * One observable thing.
 *
 * @param id            stable over versions, kebab-case, unique in the sheet
 * @param guidance      why it matters and what helps; feeds the feedback to the shelter
 * @param evidence      what to look at
 * @param looks         how it is looked at
 * @param anchors       the words for each level of the scale
 * @param weight        weight within the domain, a whole number from 1
 * @param redLine       at the scale's red-line level it is reported and never averaged away
 * @param target        the level aimed at; below it the criterion is a finding
 * @param mayNotApply   whether an assessor may answer "not applicable"; never true for a red line
 * @param profiles      the shelter profiles it applies to; empty means every shelter
 * @param proof         which proof the top level needs
 * @param photo         whether a photo may be taken
 * @param stage         the part of a resident's path it belongs to
 * @param source        where the criterion comes from
 * @param ownWords      true where the sheet's authors set it themselves, without a source
 * @param serves        the standards it serves, for example {@code COMMIT SPA II PPC 5}
 */
public record Criterion(String id, Text text, Text guidance, Text evidence, Set<Look> looks, Map<Integer, Text> anchors,
                        int weight, boolean redLine, int target, boolean mayNotApply, Set<String> profiles,
                        ProofRule proof, boolean photo, List<String> skills, Stage stage, String source,
                        boolean ownWords, List<String> serves) {
    public Criterion {
        looks = Set.copyOf(looks);
        anchors = java.util.Collections.unmodifiableMap(new TreeMap<>(anchors));
        profiles = Set.copyOf(profiles);
        skills = List.copyOf(skills);
        serves = List.copyOf(serves);
    }

    /** Whether the criterion applies to a shelter with these profile tags. */
    public boolean appliesTo(Set<String> profile) {
        return profiles.isEmpty() || profiles.stream().anyMatch(profile::contains);
    }

    /** How a criterion is looked at. */
    public enum Look { OBSERVE, DOCUMENT, REGISTER, CODED_FILE, STAFF, RESIDENT_CARD }

    /** Which proof the scale's caps ask of this criterion. */
    public enum ProofRule { ANY, SECOND_SOURCE }

    /** The part of a resident's path. */
    public enum Stage { ALWAYS, ARRIVAL, FIRST_DAYS, STAY, LEAVING, AFTER }
}
