package org.havenmark.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.time.Instant;
import java.util.UUID;
import java.util.stream.IntStream;
import org.assertj.core.api.Assertions;
import org.havenmark.WebTest;
import org.havenmark.drafting.Filled;
import org.havenmark.sheet.SheetVersion;
import org.havenmark.sheet.SheetVersions;
import org.havenmark.web.Tokens;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A draft that changes weights, caps and rules of 120 criteria, beside 300 assessments by two assessors each. */
@Tag("bench")
@ExtendWith(PrintAtTheEnd.class)
class SimulationBenchTest extends WebTest {
    private static final Instant THEN = Instant.parse("2026-01-01T08:00:00Z");

    @Test
    void threeHundredAssessmentsAreScoredAnewAtOnce() throws IOException {
        var text = new String(ScoringBenchTest.longSheet(), UTF_8);
        var filled = new Filled(context, fixtures);
        var shelters = filled.shelters(100);
        var version = keep(text, 1, THEN);
        for (int again = 0; again < 3; again++) {
            int turn = again;
            filled.assess(version, shelters, (shelter, criterion, username) ->
                Math.floorMod((criterion.id() + shelter + turn + (shelter % 5 == 0 ? username : "")).hashCode(), 4));
        }
        var draft = keep(text.replace("version: 1", "version: 2").replace("weight: 3", "weight: 1")
            .replace("proof: second-source", "proof: any").replace("weighted-mean-of-domains", "share-met"), 2, null);
        millis(draft);
        Bench.row("simulation of 300 assessments on 120 criteria, median of 5",
            Bench.median(IntStream.range(0, 5).mapToDouble(i -> millis(draft)).toArray()), "ms", 2000);
    }

    private double millis(UUID draft) {
        var browser = as("cora");
        var begun = System.nanoTime();
        var page = browser.get("/sheets/" + draft + "/simulation");
        var millis = (System.nanoTime() - begun) / 1e6;
        Assertions.assertThat(page.body()).contains("n = 300 assessments of 100 shelters");
        return millis;
    }

    private UUID keep(String text, int number, @Nullable Instant publishedAt) {
        var content = text.getBytes(UTF_8);
        return context.getBean(SheetVersions.class).save(new SheetVersion(UUID.randomUUID(), "shelter-core", number,
            content, Tokens.sha256(content), THEN, null, publishedAt, null, null, null)).id();
    }
}
