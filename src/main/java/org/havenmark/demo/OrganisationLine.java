package org.havenmark.demo;

import java.util.List;
import java.util.Optional;
import org.havenmark.shelter.Organisation.Kind;
import org.havenmark.shelter.Shelter.CapacityBand;

/** An organisation of the seed; the last three for those only that are assessed. Days count from the start day. */
record OrganisationLine(String name, Kind kind, String region, int joined, List<String> profile,
                        Optional<CapacityBand> capacity, List<String> languages) {
    static OrganisationLine of(Line line) {
        var kind = line.one("kind", Kind.class);
        return new OrganisationLine(line.words("name"), kind, line.words("region"), line.number("joined"),
            line.list("profile"), kind.isAssessed()
                ? Optional.of(line.one("capacity", CapacityBand.class)) : Optional.empty(), line.list("languages"));
    }
}
