package org.havenmark.shelter;

import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.havenmark.shelter.Organisation.Kind;
import org.havenmark.shelter.Shelter.CapacityBand;
import org.havenmark.web.Forms;
import org.jspecify.annotations.Nullable;

/** What is typed to enter or change a shelter. */
@Serdeable
public record ShelterForm(@Nullable String name, @Nullable String kind, @Nullable String region,
                          @Nullable List<String> profile, @Nullable String capacityBand,
                          @Nullable List<String> languages, @Nullable String joinedOn, @Nullable String version) {
    static final ShelterForm EMPTY = new ShelterForm("", "", "", List.of(), "", List.of("vi"), "", "0");
    private static final LocalDate FIRST = LocalDate.of(1990, 1, 1);

    static ShelterForm of(RegisteredShelter shelter) {
        return new ShelterForm(shelter.name(), shelter.kind().name(), shelter.region(),
            shelter.profiles().stream().map(Profile::tag).toList(), shelter.capacityBand().name(),
            shelter.languageTags(), shelter.joinedOn().toString(), Integer.toString(shelter.version()));
    }

    ShelterForm at(int version) {
        return new ShelterForm(name, kind, region, profile, capacityBand, languages, joinedOn,
            Integer.toString(version));
    }

    public String typedName() {
        return Forms.typed(name).replaceAll("\\s+", " ");
    }

    public String typedKind() {
        return Forms.typed(kind);
    }

    public String typedRegion() {
        return Forms.typed(region).replaceAll("\\s+", " ");
    }

    public List<String> typedProfile() {
        return profile == null ? List.of() : profile;
    }

    public String typedCapacityBand() {
        return Forms.typed(capacityBand);
    }

    public List<String> typedLanguages() {
        return languages == null ? List.of() : languages;
    }

    public String typedJoinedOn() {
        return Forms.typed(joinedOn);
    }

    public int typedVersion() {
        return Forms.number(version).orElse(-1);
    }

    Forms problems(Questioning guard, boolean taken, Set<String> offeredLanguages, LocalDate today) {
        var problems = ShelterEntry.problems(typedName(), typedRegion());
        if (guard.questions(typedName())) {
            problems.putIfAbsent("name", "shelter.name.tells");
        }
        if (guard.questions(typedRegion())) {
            problems.putIfAbsent("region", "shelter.region.tells");
        }
        if (taken) {
            problems.putIfAbsent("name", "shelter.name.taken");
        }
        if (assessedKind().isEmpty()) {
            problems.put("kind", "shelter.kind.missing");
        }
        if (capacity().isEmpty()) {
            problems.put("capacityBand", "shelter.capacity.missing");
        }
        if (tags().isEmpty()) {
            problems.put("profile", "shelter.profile.missing");
        }
        if (tongues(offeredLanguages).isEmpty()) {
            problems.put("languages", "shelter.languages.missing");
        }
        if (Forms.day(joinedOn).filter(day -> !day.isBefore(FIRST) && !day.isAfter(today)).isEmpty()) {
            problems.put("joinedOn", "shelter.joined.missing");
        }
        return new Forms(problems);
    }

    /** The entry, once there is nothing to mend. */
    ShelterEntry entry(Set<String> offeredLanguages) {
        return new ShelterEntry(typedName(), assessedKind().orElseThrow(), typedRegion(), tags(),
            capacity().orElseThrow(), tongues(offeredLanguages), Forms.day(joinedOn).orElseThrow());
    }

    private Optional<Kind> assessedKind() {
        return Forms.choice(Kind.class, kind).filter(Kind::isAssessed);
    }

    private Optional<CapacityBand> capacity() {
        return Forms.choice(CapacityBand.class, capacityBand);
    }

    private Set<String> tags() {
        return typedProfile().stream().filter(Profile.tags()::contains).collect(Collectors.toSet());
    }

    private Set<String> tongues(Set<String> offered) {
        return typedLanguages().stream().filter(offered::contains).collect(Collectors.toSet());
    }
}
