package org.havenmark.cycle;

import io.micronaut.data.jdbc.runtime.JdbcOperations;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.time.Year;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.havenmark.sheet.Pilots;
import org.havenmark.sheet.Sheet;
import org.havenmark.sheet.SheetVersion;
import org.havenmark.sheet.SheetVersions;
import org.havenmark.sheet.Sheets;
import org.havenmark.web.NotFound;

/** Gathers what the rules for planning look at. */
@Singleton
class Looking {
    private final Cycles cycles;
    private final Places places;
    private final Assessors assessors;
    private final PlannedVisits visits;
    private final VisitProgress progress;
    private final SheetVersions versions;
    private final Sheets sheets;
    private final Pilots pilots;
    private final FirstTeams firstTeams;
    private final JdbcOperations jdbc;

    Looking(Cycles cycles, Places places, Assessors assessors, PlannedVisits visits, VisitProgress progress,
            SheetVersions versions, Sheets sheets, Pilots pilots, FirstTeams firstTeams,
            JdbcOperations jdbc) {
        this.firstTeams = firstTeams;
        this.pilots = pilots;
        this.cycles = cycles;
        this.places = places;
        this.assessors = assessors;
        this.visits = visits;
        this.progress = progress;
        this.versions = versions;
        this.sheets = sheets;
        this.jdbc = jdbc;
    }

    /** The sheet versions in force that peers assess with. */
    @Transactional(readOnly = true)
    List<SheetVersion> sheetsInForce() {
        return versions.findByPublishedAtIsNotNullAndRetiredAtIsNullOrderBySheetIdAndNumber().stream()
            .filter(version -> sheets.get(version.id()).purposes().contains(Sheet.Purpose.PEER)).toList();
    }

    /** Those and the versions that are tried out, each with the shelters it is tried out on. */
    @Transactional(readOnly = true)
    Map<UUID, Set<UUID>> pilots() {
        return pilots.running();
    }

    /** Holds off whoever else plans until this transaction ends: each team depends on all others. */
    @Transactional
    void holdOffOthers() {
        jdbc.prepareStatement("SELECT id FROM cycle ORDER BY id FOR UPDATE", statement -> statement.execute());
    }

    /** For visits on these days; visits that are about to change are left out of the others by the last argument. */
    @Transactional(readOnly = true)
    Circumstances at(UUID cycleId, Collection<LocalDate> days, Predicate<PlannedVisit> isOther) {
        var cycle = cycles.findById(cycleId).orElseThrow(NotFound::new);
        var from = days.stream().min(LocalDate::compareTo).orElse(cycle.opensOn());
        var to = days.stream().max(LocalDate::compareTo).orElse(cycle.closesOn());
        var others = visits.standing(cycleId, Year.from(from).atDay(1), Year.from(to).plusYears(1).atDay(1));
        return new Circumstances(cycle, places.all().stream().map(Place::id).collect(Collectors.toSet()),
            sheetsInForce().stream().map(SheetVersion::id).collect(Collectors.toSet()), pilots(),
            assessors.all().stream().collect(Collectors.toMap(Assessor::id, Function.identity())),
            others.stream().filter(isOther).map(PlannedVisit::forRules).toList(), progress.firstAssessed(),
            progress.withOpenRedLine(), firstTeams.of(cycleId));
    }
}
