package org.havenmark.assessment;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.havenmark.assessment.AssessingPages.DomainPage;
import org.havenmark.assessment.AssessingPages.DomainTask;
import org.havenmark.assessment.AssessingPages.PartTask;
import org.havenmark.sheet.Domain;

/** The way from one part of the sheet to the next: part after part, domain after domain, and at the end the check. */
record Way(UUID assessment, Scoresheet.Own own, Domain domain, List<DomainTask> tasks, Portion part,
           boolean attention) {
    /** All parts of the domain; none where it is shown whole. */
    List<PartTask> parts() {
        var lines = own.shown(domain);
        int count = Portion.count(lines.size());
        return count == 1 ? List.of() : IntStream.rangeClosed(1, count).mapToObj(number -> {
            var here = Portion.of(number, lines.size()).in(lines);
            var asked = here.stream().filter(line -> !line.isSwitchedOff()).toList();
            return new PartTask(DomainPage.address(assessment, domain.id(), number),
                !attention && number == part.number(), own.number(here.get(0).criterion().id()),
                own.number(here.get(here.size() - 1).criterion().id()),
                (int) asked.stream().filter(own::isDone).count(), asked.size());
        }).toList();
    }

    /** Empty at the beginning. */
    String previous() {
        if (!attention && part.number() > 1) {
            return DomainPage.address(assessment, domain.id(), part.number() - 1);
        }
        int place = place() - 1;
        return place < 0 ? "" : DomainPage.address(assessment, tasks.get(place).id(),
            own.sheet().domain(tasks.get(place).id()).map(own::shown).map(List::size).map(Portion::count).orElse(1));
    }

    String next() {
        if (attention && part.isOneOfMany()) {
            return DomainPage.address(assessment, domain.id(), 1) + "?attention=yes";
        }
        if (!part.isLast()) {
            return DomainPage.address(assessment, domain.id(), part.number() + 1);
        }
        int place = place() + 1;
        return place < tasks.size() ? DomainPage.address(assessment, tasks.get(place).id(), 1)
            : "/assessments/" + assessment + "/check";
    }

    private int place() {
        return tasks.stream().map(DomainTask::id).toList().indexOf(domain.id());
    }
}
