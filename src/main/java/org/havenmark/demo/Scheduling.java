package org.havenmark.demo;

import jakarta.inject.Singleton;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.havenmark.cycle.Closing;
import org.havenmark.cycle.Cycle;
import org.havenmark.cycle.Cycles;
import org.havenmark.cycle.Planning;
import org.havenmark.cycle.TeamWarning;
import org.havenmark.cycle.WantedVisit;
import org.havenmark.demo.Cast.Part;
import org.havenmark.sheet.Publishing;
import org.havenmark.sheet.ShippedSheets;

/** Puts the sheets in force, opens the cycles and plans their visits, by the rules a coordinator plans by. */
@Singleton
class Scheduling {
    private static final LocalTime SHEETS = LocalTime.of(8, 0);
    private static final LocalTime CYCLES = LocalTime.of(8, 30);
    private static final LocalTime VISITS = LocalTime.of(9, 0);
    /** Days after a cycle's last day on which it is closed. */
    private static final int CLOSED = 3;
    private final ShippedSheets shipped;
    private final Publishing publishing;
    private final Cycles cycles;
    private final Planning planning;
    private final Closing closing;
    private final TravellingClock clock;

    Scheduling(ShippedSheets shipped, Publishing publishing, Cycles cycles, Planning planning, Closing closing,
               TravellingClock clock) {
        this.shipped = shipped;
        this.publishing = publishing;
        this.cycles = cycles;
        this.planning = planning;
        this.closing = closing;
        this.clock = clock;
    }

    Stream<Step> steps(Story story, Cast cast) {
        var first = story.cycles().stream().min(Comparator.comparing(CycleLine::opens)).orElseThrow();
        var sheets = Stream.of(new Step(first.opens(), SHEETS, () -> publish(first, cast)));
        var opened = story.cycles().stream().map(line -> new Step(line.opens(), CYCLES, () -> open(line, cast)));
        var closed = story.cycles().stream().filter(line -> line.closes() + CLOSED < 0).map(line ->
            new Step(line.closes() + CLOSED, CYCLES, () -> closing.close(cast.id(Part.PERSON, line.by()),
                cast.id(Part.CYCLE, line.name()))));
        return Stream.of(sheets, opened, plannings(story, cast), closed).flatMap(steps -> steps);
    }

    private void publish(CycleLine first, Cast cast) {
        var by = cast.id(Part.PERSON, first.by());
        // Examples stay on offer: they are there to be copied.
        shipped.all().stream().filter(sheet -> !sheet.isExample()).forEach(sheet -> {
            var version = publishing.importFile(sheet.fileName(), sheet.bytes(), by).version().orElseThrow();
            publishing.publish(version, by);
            cast.enter(Part.SHEET, sheet.fileName().replace(".yaml", ""), version);
        });
    }

    private void open(CycleLine line, Cast cast) {
        var id = UUID.randomUUID();
        cycles.save(new Cycle(id, line.name(), cast.day(line.opens()), cast.day(line.closes()), clock.instant(),
            cast.id(Part.PERSON, line.by()), 0));
        cast.enter(Part.CYCLE, line.name(), id);
    }

    private Stream<Step> plannings(Story story, Cast cast) {
        return story.cycles().stream().flatMap(cycle -> story.visits().stream()
            .filter(visit -> visit.cycle().equals(cycle.name()))
            .collect(Collectors.groupingBy(VisitLine::planned, LinkedHashMap::new, Collectors.toList()))
            .entrySet().stream().map(day -> new Step(day.getKey(), VISITS, () -> plan(cycle, day.getValue(), cast))));
    }

    private void plan(CycleLine cycle, List<VisitLine> visits, Cast cast) {
        // Each of these plans was looked at before it came here: all warnings are known and go on record.
        var known = EnumSet.allOf(TeamWarning.class);
        var wanted = visits.stream().map(visit -> new WantedVisit(cast.id(Part.ORGANISATION, visit.shelter()),
            cast.id(Part.SHEET, visit.sheet().orElse(cycle.sheet())), cast.day(visit.day()), null, people(visit, cast),
            known)).toList();
        var planned = planning.plan(cast.id(Part.PERSON, cycle.by()), clock.instant(),
            cast.id(Part.CYCLE, cycle.name()), wanted);
        if (!planned.isDone()) {
            throw new IllegalStateException("seed/visits.csv, " + cycle.name() + ": " + planned.checks());
        }
        for (int i = 0; i < visits.size(); i++) {
            cast.enter(Part.VISIT, visits.get(i).key(), planned.visits().get(i));
        }
    }

    private static List<UUID> people(VisitLine visit, Cast cast) {
        return visit.team().stream().map(username -> cast.id(Part.PERSON, username)).toList();
    }
}
