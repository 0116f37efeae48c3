package org.havenmark.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.LoadState;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Every kind of chart is drawn from its table alone. */
class ChartStoryTest extends Story {
    @Test
    void aLineIsBrokenWhereItWasMeasuredOtherwise() {
        draw("line", "<tr><th>Of</th><th data-series>Score</th></tr>", row("March", "40"), row("May", "55"),
            "<tr data-break='Version 2'><td colspan='2'>Version 2</td></tr>", row("July", "48"));
        assertThat(drawn("data")).isEqualTo(List.of(Arrays.asList(40, 55, null), Arrays.asList(null, null, 48)));
        assertThat(page.evaluate("() => Chart.getChart(document.querySelector('canvas')).legend.legendItems.length"))
            .isEqualTo(1);
        lookAt("line");
    }

    @Test
    void aWhiskerShowsHowSureAValueIs() {
        draw("whisker", "<tr><th>Of</th><th data-series>Change</th></tr>",
            "<tr><th>Facilities and services</th><td data-value='4' data-low='-2' data-high='10'>4</td></tr>",
            "<tr><th>Secrecy</th><td data-value='-6' data-low='-9' data-high='-3'>-6</td></tr>", row("Rights", "1"));
        assertThat(drawn("intervals")).isEqualTo(List.of(Arrays.asList(List.of(-2, 10), List.of(-9, -3), null)));
        lookAt("whisker");
    }

    @Test
    void barsStandBesideEachOtherOrOnEachOther() {
        var head = "<tr><th>Of</th><th data-series>Lower</th><th>n</th><th data-series>Upper</th></tr>";
        var rows = "<tr><th>House</th><td data-value='3'>3</td><td>9</td><td data-value='7'>7</td></tr>"
            + "<tr><th>Help</th><td colspan='3'>too few</td></tr>";
        for (var kind : List.of("bars", "stacked")) {
            draw(kind, head, rows);
            assertThat(drawn("data")).isEqualTo(List.of(Arrays.asList(3, null), Arrays.asList(7, null)));
            lookAt(kind);
        }
    }

    @Test
    void aRadarHasACornerForEachRow() {
        draw("radar", "<tr><th>Of</th><th data-series>Score</th></tr>", row("House", "40"), row("Help", "55"),
            row("Rights", "70"));
        assertThat(drawn("data")).isEqualTo(List.of(List.of(40, 55, 70)));
        lookAt("radar");
    }

    @Test
    void withoutAKindNothingIsDrawn() {
        draw("none", "<tr><th>Of</th><th data-series>Score</th></tr>", row("House", "40"));
        assertThat(page.locator("canvas").count()).isZero();
    }

    /** Puts a figure on a page, as a template would; the page's own script draws it. */
    private void draw(String kind, String head, String... rows) {
        var figure = "<main id='main' class='page'><h1>A chart</h1><figure class='chart' data-behaviour='chart' "
            + "data-chart='" + kind
            + "' data-label='What is drawn'><div class='chart-plot' data-plot></div><table><thead>"
            + head + "</thead><tbody>" + String.join("", rows) + "</tbody></table></figure></main>";
        page.unroute("**/about");
        page.route("**/about", route -> {
            var answer = route.fetch();
            route.fulfill(new Route.FulfillOptions().setResponse(answer)
                .setBody(answer.text().replaceFirst("(?s)<main.*</main>", figure)));
        });
        page.navigate("/about");
        page.waitForLoadState(LoadState.NETWORKIDLE);
    }

    private static String row(String label, String value) {
        return "<tr><th>" + label + "</th><td data-value='" + value + "'>" + value + "</td></tr>";
    }

    private Object drawn(String what) {
        return page.evaluate(
            "what => Chart.getChart(document.querySelector('canvas')).data.datasets.map(set => set[what])", what);
    }
}
