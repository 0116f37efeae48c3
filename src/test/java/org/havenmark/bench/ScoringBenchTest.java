package org.havenmark.bench;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.havenmark.assessment.PlannedVisit;
import org.havenmark.browser.FirstView;
import org.havenmark.browser.Story;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.Yaml;

/** Scoring on a sheet of 120 criteria, all in one domain and so in three parts: the heaviest page an assessor meets. */
@Tag("bench")
@ExtendWith(PrintAtTheEnd.class)
class ScoringBenchTest extends Story {
    private static final int CRITERIA = 120;
    private static final int ANSWERS = 31;

    @Test
    void aLongDomainLoadsLightAndSavesAtOnce() throws IOException {
        var planned = new PlannedVisit(server.getApplicationContext(), fixtures, longSheet());
        var path = "/assessments/" + planned.begun().id() + "/domains/facilities";
        signIn("alma");
        useProfile(options().setStorageState(profile.storageState()));
        var view = FirstView.of(page, path);
        PlaywrightAssertions.assertThat(page.locator(".criterion")).hasCount(CRITERIA / 3);
        Bench.row("part of a domain of 120 criteria, first view", view.kilobytes(), "kB", 100);
        Bench.row("part of a domain of 120 criteria, requests", view.requests(), "", 10);
        Bench.row("answer shown as saved, median of " + ANSWERS, Bench.median(IntStream.range(0, ANSWERS)
            .mapToDouble(this::answer).toArray()), "ms", 100);
    }

    /** From the choice to the words that say it is saved, by the browser's own clock. */
    private double answer(int place) {
        return answer(page.locator(".criterion").nth(place));
    }

    /** The same at one form. */
    static double answer(Locator form) {
        var millis = (Number) form.evaluate("""
            form => new Promise(done => {
              const words = form.querySelector('[data-saved-at]');
              const began = performance.now();
              new MutationObserver(() => done(performance.now() - began)).observe(words, { childList: true });
              form.querySelector('[name=mark][value="2"]').click();
            })""");
        PlaywrightAssertions.assertThat(form.locator("[data-saved-at]")).containsText("Saved at");
        return millis.doubleValue();
    }

    /** The core sheet's criteria, again and again under other ids and with other words, up to 120. */
    static byte[] longSheet() throws IOException {
        var text = Files.readString(Path.of("scoresheets", "shelter-core-1.yaml"));
        Map<String, Object> sheet = new Yaml().load(text);
        var domains = list(sheet.get("domains"));
        var all = domains.stream().flatMap(domain -> list(domain.get("criteria")).stream()).toList();
        var criteria = IntStream.range(0, CRITERIA).mapToObj(i -> copy(all.get(i % all.size()), i, all.size()))
            .toList();
        domains.get(0).put("criteria", criteria);
        sheet.put("domains", List.of(domains.get(0)));
        var options = new DumperOptions();
        options.setAllowUnicode(true);
        options.setDereferenceAliases(true);
        return new Yaml(options).dump(sheet).getBytes(StandardCharsets.UTF_8);
    }

    private static Map<String, Object> copy(Map<String, Object> criterion, int place, int all) {
        var copy = new LinkedHashMap<>(criterion);
        copy.remove("profiles");
        if (place >= all) {
            copy.put("id", criterion.get("id") + "-" + place);
            var anchors = new LinkedHashMap<Object, Object>();
            ((Map<?, ?>) criterion.get("anchors")).forEach((level, words) -> anchors.put(level,
                Map.of("en", short140(place + ": " + ((Map<?, ?>) words).get("en")),
                    "vi", short140(place + ": " + ((Map<?, ?>) words).get("vi")))));
            copy.put("anchors", anchors);
        }
        return copy;
    }

    private static String short140(String words) {
        return words.length() > 140 ? words.substring(0, 139).strip() + "." : words;
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> list(Object value) {
        return (List<Map<String, Object>>) value;
    }
}
