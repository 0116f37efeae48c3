package org.havenmark.assessment;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.havenmark.audit.Audit;
import org.havenmark.sheet.Sheet;
import org.havenmark.sheet.SheetVersion;
import org.havenmark.sheet.SheetVersions;
import org.havenmark.shelter.Shelters;

/**
 * A shelter assesses itself: its manager alone, on a sheet that is meant for it. There is nobody to agree with, so that
 * what the manager hands in is the result. It is never used for money.
 */
@Singleton
public class SelfAssessing {
    private final Assessments assessments;
    private final HandIns handIns;
    private final HandingInOwn own;
    private final HandingIn handingIn;
    private final SheetVersions versions;
    private final LaidSheets sheets;
    private final Shelters shelters;
    private final Audit audit;
    private final Clock clock;

    SelfAssessing(Assessments assessments, HandIns handIns, HandingInOwn own, HandingIn handingIn,
                  SheetVersions versions, LaidSheets sheets, Shelters shelters, Audit audit, Clock clock) {
        this.assessments = assessments;
        this.handIns = handIns;
        this.own = own;
        this.handingIn = handingIn;
        this.versions = versions;
        this.sheets = sheets;
        this.shelters = shelters;
        this.audit = audit;
        this.clock = clock;
    }

    /** The versions in force that a shelter may assess itself on. */
    List<SheetVersion> offered() {
        var inForce = versions.findByPublishedAtIsNotNullAndRetiredAtIsNullOrderBySheetIdAndNumber();
        var read = sheets.asWritten(inForce.stream().map(SheetVersion::id).toList());
        return inForce.stream()
            .filter(version -> read.get(version.id()).purposes().contains(Sheet.Purpose.SELF)).toList();
    }

    /**
     * Begins one, or goes on with the one this person has open on the same version; empty where the organisation is not
     * assessed or the version is not offered.
     */
    @Transactional
    public Optional<Assessment> begin(UUID shelter, UUID person, String version) {
        if (shelters.hold(shelter).isEmpty()) {
            return Optional.empty();
        }
        return offered().stream().map(SheetVersion::id).filter(id -> id.toString().equals(version)).findFirst()
            .map(id -> open(shelter, person, id).orElseGet(() -> begin(shelter, person, id)));
    }

    /** Hands in what this person answered; for a self-assessment that is the whole of it. What is missing else. */
    @Transactional
    Map<String, String> handIn(Assessment assessment, UUID person) {
        var missing = own.handIn(assessment, person);
        if (missing.isEmpty() && assessment.kind() == Assessment.Kind.SELF) {
            handingIn.handIn(assessment, person);
        }
        return missing;
    }

    private Optional<Assessment> open(UUID shelter, UUID person, UUID version) {
        return assessments.findSelf(shelter).stream().filter(known -> person.equals(known.openedBy())
            && known.sheetVersionId().equals(version) && handIns.of(known.id()).isEmpty()).findFirst();
    }

    private Assessment begin(UUID shelter, UUID person, UUID version) {
        var begun = assessments.save(new Assessment(UUID.randomUUID(), null, shelter, version, Assessment.Kind.SELF,
            assessments.findLatestByPeers(shelter).map(Assessment::id).orElse(null), LocalDate.now(clock), null, null,
            null, null, null, null, null, null, clock.instant().truncatedTo(ChronoUnit.MICROS), person, 0));
        audit.note(person, "self-assessment.begun", "assessment", begun.id());
        return begun;
    }
}
