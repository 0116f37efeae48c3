package org.havenmark.assessment;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.havenmark.assessment.AssessingPages.PartTask;
import org.havenmark.sheet.Counted;
import org.havenmark.sheet.DomainScore;

/** Makes the page of one domain of a result. */
@Singleton
final class ResultDomainPages {
    private final ResultReading reading;

    ResultDomainPages(ResultReading reading) {
        this.reading = reading;
    }

    /** A part of a domain; empty where there is no such revision, domain or part. */
    Optional<ResultDomainPage> page(Assessment assessment, UUID reader, Locale language, Optional<Integer> revision,
                                    String domain, int part) {
        return reading.of(assessment, reader, language, revision).flatMap(read -> read.outcome().domains().stream()
            .filter(scored -> scored.domain().id().equals(domain)).findFirst()
            .filter(scored -> part >= 1 && part <= count(scored)).map(scored -> page(read, scored, part)));
    }

    private static ResultDomainPage page(ResultReading.Read read, DomainScore scored, int number) {
        var domain = scored.domain();
        var stored = read.kept().domains().get(domain.id());
        var part = Portion.of(number, scored.lines().size());
        return new ResultDomainPage(read.head(), domain.title().in(read.language()), stored.points(), stored.rated(),
            stored.applicable(), number == 1 ? RepeatsView.of(read.sheet(), scored, read.language()) : null,
            read.lines().lines(part.in(scored.lines())), part, parts(read, scored, part),
            beside(read, scored, number, -1), beside(read, scored, number, 1));
    }

    private static List<PartTask> parts(ResultReading.Read read, DomainScore scored, Portion shown) {
        int count = shown.count();
        return count == 1 ? List.of() : IntStream.rangeClosed(1, count).mapToObj(number -> {
            var here = Portion.of(number, scored.lines().size()).in(scored.lines());
            return new PartTask(read.head().domain(scored.domain().id(), number), number == shown.number(),
                number(read, here.get(0)), number(read, here.get(here.size() - 1)),
                (int) here.stream().filter(Counted::isRated).count(),
                (int) here.stream().filter(Counted::isApplicable).count());
        }).toList();
    }

    private static String number(ResultReading.Read read, Counted line) {
        return read.lines().numbers().get(line.criterion().id());
    }

    /** The part before or after this one, or the last or first of the domain beside it; empty at either end. */
    private static String beside(ResultReading.Read read, DomainScore scored, int part, int step) {
        if (part + step >= 1 && part + step <= count(scored)) {
            return read.head().domain(scored.domain().id(), part + step);
        }
        var all = read.outcome().domains();
        int place = all.indexOf(scored) + step;
        return place < 0 || place >= all.size() ? ""
            : read.head().domain(all.get(place).domain().id(), step > 0 ? 1 : count(all.get(place)));
    }

    private static int count(DomainScore scored) {
        return Portion.count(scored.lines().size());
    }
}
