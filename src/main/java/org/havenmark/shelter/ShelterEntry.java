package org.havenmark.shelter;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.havenmark.shelter.Organisation.Kind;
import org.havenmark.shelter.Shelter.CapacityBand;

/**
 * What the register is to say of an assessed organisation.
 *
 * @param name      its code name
 * @param profile   tags of {@link Profile}
 * @param languages BCP-47 tags
 */
public record ShelterEntry(String name, Kind kind, String region, Set<String> profile, CapacityBand capacityBand,
                           Set<String> languages, LocalDate joinedOn) {
    static final int LONGEST_NAME = 60;
    static final int LONGEST_REGION = 60;

    public ShelterEntry {
        profile = Set.copyOf(profile);
        languages = Set.copyOf(languages);
        if (!kind.isAssessed() || !problems(name, region).isEmpty() || !Profile.tags().containsAll(profile)) {
            throw new IllegalArgumentException("No entry for a register of shelters");
        }
    }

    /** What is to be mended in the words: the field to the key of the words that say how. */
    static Map<String, String> problems(String name, String region) {
        var problems = new LinkedHashMap<String, String>();
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            problems.put("name", "shelter.name.missing");
        } else if (!Whereabouts.areHidden(name)) {
            problems.put("name", "shelter.name.tells");
        }
        if (region.isEmpty() || region.length() > LONGEST_REGION) {
            problems.put("region", "shelter.region.missing");
        } else if (!Whereabouts.areHidden(region)) {
            problems.put("region", "shelter.region.tells");
        }
        return problems;
    }

    String joinedProfile() {
        return String.join(",", new TreeSet<>(profile));
    }

    String joinedLanguages() {
        return String.join(",", new TreeSet<>(languages));
    }
}
