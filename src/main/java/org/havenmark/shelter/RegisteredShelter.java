package org.havenmark.shelter;

import io.micronaut.core.annotation.Introspected;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.havenmark.shelter.Organisation.Kind;
import org.havenmark.shelter.Shelter.CapacityBand;

/** All that is known of an assessed organisation, from both its rows. */
@Introspected
public record RegisteredShelter(UUID id, Kind kind, String name, String region, String profile,
                                CapacityBand capacityBand, String languages, LocalDate joinedOn, int version) {
    public List<Profile> profiles() {
        var tags = split(profile);
        return Arrays.stream(Profile.values()).filter(tag -> tags.contains(tag.tag())).toList();
    }

    public List<String> languageTags() {
        return split(languages);
    }

    private static List<String> split(String joined) {
        return Arrays.stream(joined.split(",")).map(String::strip).filter(tag -> !tag.isEmpty()).toList();
    }
}
