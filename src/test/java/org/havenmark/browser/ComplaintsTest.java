package org.havenmark.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Route;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("browser")
class ComplaintsTest {
    @Test
    void aPageThatIsWholeIsNotComplainedOf() {
        assertThat(complaintsOf("<p>Good</p>")).isEmpty();
    }

    @Test
    void whatThePolicyForbidsIsHeard() {
        assertThat(complaintsOf("<p style='color: red'>Red</p>")).anyMatch(words -> words.contains("Content Security"));
    }

    @Test
    void aPartThatIsMissingIsHeard() {
        assertThat(complaintsOf("<img src='/nowhere.png' alt=''>")).contains("404 http://localhost/nowhere.png");
    }

    @Test
    void aScriptThatBreaksIsHeard() {
        assertThat(complaintsOf("<script src='/broken.js'></script>")).anyMatch(words -> words.contains("nobody"));
    }

    private static List<String> complaintsOf(String body) {
        var complaints = new Complaints();
        try (var profile = Chrome.get().newContext()) {
            var page = profile.newPage();
            complaints.listenTo(page);
            page.route("**", route -> route.fulfill(new Route.FulfillOptions().setStatus(404)));
            page.route("**/broken.js", route -> route.fulfill(new Route.FulfillOptions()
                .setContentType("text/javascript").setBody("nobody.speaks();")));
            page.route("http://localhost/", route -> route.fulfill(new Route.FulfillOptions()
                .setContentType("text/html").setBody("<!DOCTYPE html><title>x</title>" + body)
                .setHeaders(Map.of("Content-Security-Policy", "default-src 'self'"))));
            page.navigate("http://localhost/");
        }
        return complaints.all();
    }
}
