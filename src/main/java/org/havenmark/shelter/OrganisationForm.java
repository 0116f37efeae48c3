package org.havenmark.shelter;

import io.micronaut.serde.annotation.Serdeable;
import java.util.Optional;
import org.havenmark.shelter.Organisation.Kind;
import org.havenmark.web.Forms;
import org.jspecify.annotations.Nullable;

/** What is typed to enter or change an organisation that is not assessed. */
@Serdeable
public record OrganisationForm(@Nullable String name, @Nullable String kind, @Nullable String region,
                               @Nullable String version) {
    static final OrganisationForm EMPTY = new OrganisationForm("", "", "", "0");

    static OrganisationForm of(Organisation organisation) {
        return new OrganisationForm(organisation.name(), organisation.kind().name(), organisation.region(),
            Integer.toString(organisation.version()));
    }

    OrganisationForm at(int version) {
        return new OrganisationForm(name, kind, region, Integer.toString(version));
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

    public int typedVersion() {
        return Forms.number(version).orElse(-1);
    }

    Forms problems(Questioning guard, boolean taken) {
        var problems = OrganisationEntry.problems(typedName(), typedRegion());
        if (guard.questions(typedName())) {
            problems.putIfAbsent("name", "shelter.organisation.name.tells");
        }
        if (guard.questions(typedRegion())) {
            problems.putIfAbsent("region", "shelter.region.tells");
        }
        if (taken) {
            problems.putIfAbsent("name", "shelter.name.taken");
        }
        if (otherKind().isEmpty()) {
            problems.put("kind", "shelter.kind.missing");
        }
        return new Forms(problems);
    }

    /** The entry, once there is nothing to mend. */
    OrganisationEntry entry() {
        return new OrganisationEntry(typedName(), otherKind().orElseThrow(), typedRegion());
    }

    private Optional<Kind> otherKind() {
        return Forms.choice(Kind.class, kind).filter(one -> !one.isAssessed());
    }
}
