package org.havenmark.shelter;

import java.util.LinkedHashMap;
import java.util.Map;
import org.havenmark.shelter.Organisation.Kind;

/**
 * What the register is to say of an organisation that is not assessed.
 *
 * @param name   its public name
 * @param region where it works; may be empty
 */
public record OrganisationEntry(String name, Kind kind, String region) {
    static final int LONGEST_NAME = 120;

    public OrganisationEntry {
        if (kind.isAssessed() || !problems(name, region).isEmpty()) {
            throw new IllegalArgumentException("No entry for a register of organisations");
        }
    }

    /** What is to be mended in the words: the field to the key of the words that say how. */
    static Map<String, String> problems(String name, String region) {
        var problems = new LinkedHashMap<String, String>();
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            problems.put("name", "shelter.organisation.name.missing");
        } else if (Whereabouts.areTold(name)) {
            problems.put("name", "shelter.organisation.name.tells");
        }
        if (region.length() > ShelterEntry.LONGEST_REGION || !region.isEmpty() && !Whereabouts.areHidden(region)) {
            problems.put("region", "shelter.region.tells");
        }
        return problems;
    }
}
