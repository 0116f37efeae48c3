package org.havenmark.bench;

import java.util.stream.IntStream;
import org.assertj.core.api.Assertions;
import org.havenmark.Browser;
import org.havenmark.assessment.LongVisit;
import org.havenmark.browser.FirstView;
import org.havenmark.browser.Story;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** An assessment on a sheet of 1,500 criteria in 60 domains, page by page, from the first answer to its result. */
@Tag("bench")
@ExtendWith(PrintAtTheEnd.class)
class LongBenchTest extends Story {
    private static final int ANSWERS = 21;
    private static final int SERVED = 5;
    private LongVisit visit;

    @Test
    void everyPageOfTheLongestSheetStaysUsable() {
        visit = new LongVisit(server.getApplicationContext(), fixtures, LongSheet.yaml());
        signIn("alma");
        measure("assessment", "", 100, 2000);
        measure("check, nothing answered", "/check", 100, 2000);
        measure("part of a domain", "/domains/domain-7", 100, 2000);
        Bench.row("1,500 criteria: answer shown as saved, median of " + ANSWERS,
            Bench.median(IntStream.range(0, ANSWERS)
            .mapToDouble(place -> ScoringBenchTest.answer(page.locator(".criterion").nth(place))).toArray()), "ms",
            100);
        visit.answered();
        measure("check, all answered", "/check", 100, 2000);
        visit.handedInBy("alma").handedInBy("ben");
        measure("team, nothing settled", "/team", 40, 2000);
        visit.settled(0);
        measure("team, all settled", "/team?part=2", 40, 2000);
        measure("team, a domain", "/team/domains/domain-7", 40, 2000);
        visit.closed();
        measure("result", "/result", 120, 2000);
        measure("result, a domain", "/result/domains/domain-7", 40, 2000);
    }

    /** What a browser that has nothing yet takes for it, and how long the server does, once it is warm. */
    private void measure(String name, String rest, double kilobytes, double millis) {
        useProfile(options().setStorageState(profile.storageState()));
        var view = FirstView.of(page, visit.page(rest));
        Bench.row("1,500 criteria: " + name + ", first view", view.kilobytes(), "kB", kilobytes);
        Bench.row("1,500 criteria: " + name + ", requests", view.requests(), "", 12);
        var browser = fixtures.signedIn(new Browser(server.getURI()), "alma");
        Bench.row("1,500 criteria: " + name + ", served, median of " + SERVED, Bench.median(IntStream.range(0, SERVED)
            .mapToDouble(again -> served(browser, visit.page(rest))).toArray()), "ms", millis);
    }

    private static double served(Browser browser, String path) {
        long begun = System.nanoTime();
        Assertions.assertThat(browser.get(path).statusCode()).isEqualTo(200);
        return (System.nanoTime() - begun) / 1e6;
    }
}
