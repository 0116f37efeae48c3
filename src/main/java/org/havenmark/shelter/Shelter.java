package org.havenmark.shelter;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Version;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * What is known of an assessed organisation beside its row there, under the same id. No address, no telephone, no
 * position.
 *
 * @param profile   tags of the sheets' vocabulary, comma-separated: women, children, border ...
 * @param languages BCP-47 tags, comma-separated
 */
@MappedEntity("shelter")
public record Shelter(@Id UUID id, String profile, CapacityBand capacityBand, String languages, LocalDate joinedOn,
                      @Version int version) {
    public Set<String> profileTags() {
        return Arrays.stream(profile.split(",")).map(String::strip).filter(tag -> !tag.isEmpty())
            .collect(Collectors.toCollection(TreeSet::new));
    }

    /** How many residents it can take, roughly: the exact number would tell too much. */
    public enum CapacityBand {
        UP_TO_10, FROM_11_TO_25, FROM_26_TO_50, OVER_50;

        public String key() {
            return "shelter.capacity." + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
