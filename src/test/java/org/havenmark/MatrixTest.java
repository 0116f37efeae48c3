package org.havenmark;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.web.router.Router;
import jakarta.inject.Inject;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.SoftAssertions;
import org.havenmark.Routes.Route;
import org.havenmark.person.Sessions;
import org.junit.jupiter.api.Test;

/** Every address against every role, strangers included; and what every answer bears. */
class MatrixTest extends WebTest {
    /** One person for each role. */
    private static final Map<String, String> PEOPLE = new LinkedHashMap<>(Map.of("ADMINISTRATOR", "anna",
        "NATIONAL_TEAM", "tam", "COORDINATOR", "cora", "GUARDIAN", "gia", "ASSESSOR", "alma", "MANAGER", "mai",
        "OBSERVER", "oda"));
    /** What somebody may be told who may ask; 429 where trying often has to wait. */
    private static final Set<Integer> ANSWERED = Set.of(200, 303, 400, 404, 409, 422, 429);
    private static final List<String> HEADERS = List.of("Content-Security-Policy", "Strict-Transport-Security",
        "X-Content-Type-Options", "Referrer-Policy", "Cross-Origin-Opener-Policy", "Cross-Origin-Resource-Policy",
        "Cross-Origin-Embedder-Policy", "Permissions-Policy", "X-Robots-Tag", "Cache-Control");
    @Inject
    Router router;
    @Inject
    Sessions sessions;

    @Test
    void everyAddressStandsInTheTable() {
        assertThat(Routes.of(router)).hasSizeGreaterThan(40);
        assertThat(Routes.table()).as("add the address and who may ask for it to src/test/resources/routes.tsv")
            .containsKeys(Routes.of(router).stream().map(Route::name).toArray(String[]::new));
    }

    @Test
    void everyRoleGetsWhatTheTableSaysAndNothingElse() {
        var table = Routes.table();
        var softly = new SoftAssertions();
        for (var route : Routes.of(router)) {
            var roles = table.getOrDefault(route.name(), Set.of());
            var answer = asStranger(route);
            check(softly, route, "a stranger", answer, roles.contains("anybody")
                ? ANSWERED.contains(answer.statusCode()) : refusesStranger(route, answer));
            PEOPLE.forEach((role, person) -> {
                var told = asPerson(route, person);
                var may = roles.contains(role) || roles.contains("anybody") || roles.contains("everybody");
                check(softly, route, role, told, may ? ANSWERED.contains(told.statusCode()) : told.statusCode() == 403);
            });
        }
        softly.assertAll();
    }

    @Test
    void answersThatNoRouteMakesBearTheHeadersToo() {
        var softly = new SoftAssertions();
        var anna = as("anna");
        var style = anna.get("/login").body().replaceAll("(?s).*href=\"(/assets/[^\"]+\\.css)\".*", "$1");
        for (var path : List.of("/nowhere", "/favicon.ico", "/shelters/no-id", "/assets/none/none.css", style)) {
            headers(softly, path, anna.get(path));
        }
        headers(softly, "PUT", anna.send(anna.request("/login").PUT(HttpRequest.BodyPublishers.noBody())));
        headers(softly, "forged", anna.postForged("/logouts"));
        assertThat(anna.get(style).headers().firstValue("cache-control").orElseThrow()).contains("immutable");
        softly.assertAll();
    }

    private static boolean refusesStranger(Route route, HttpResponse<String> answer) {
        return route.isGet() ? answer.statusCode() == 303
            && answer.headers().firstValue("location").orElse("").equals("/login") : answer.statusCode() == 401;
    }

    private HttpResponse<String> asStranger(Route route) {
        var browser = stranger();
        if (!route.isGet()) {
            browser.get("/about");
        }
        return send(browser, route, browser.cookies().getOrDefault("form", ""));
    }

    private HttpResponse<String> asPerson(Route route, String person) {
        var browser = as(person);
        return send(browser, route, sessions.find(browser.cookies().get("__Host-sid")).orElseThrow().csrf());
    }

    private static HttpResponse<String> send(Browser browser, Route route, String csrf) {
        var request = browser.request(route.filled(UUID.randomUUID().toString()));
        if (route.isGet()) {
            return browser.send(request.GET());
        }
        var multipart = Set.of("POST /sheets", "POST /forms", "POST /standards/files").contains(route.name());
        var type = route.json() ? "application/json" : multipart ? "multipart/form-data; boundary=b"
            : "application/x-www-form-urlencoded";
        var body = route.json() ? "{}" : multipart ? "--b\r\nContent-Disposition: form-data; name=\"file\"; "
            + "filename=\"a.yaml\"\r\n\r\nformat: 1\r\n--b--\r\n" : "none=none";
        return browser.send(request.header("X-CSRF", csrf).header("Content-Type", type)
            .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    private static void check(SoftAssertions softly, Route route, String who, HttpResponse<String> answer,
                              boolean right) {
        softly.assertThat(right).as(route.name() + " for " + who + " gave " + answer.statusCode()).isTrue();
        headers(softly, route.name(), answer);
    }

    private static void headers(SoftAssertions softly, String what, HttpResponse<String> answer) {
        var headers = answer.headers();
        HEADERS.forEach(name -> softly.assertThat(headers.firstValue(name)).as(what + " " + name).isPresent());
        softly.assertThat(headers.firstValue("Content-Security-Policy").orElse("")).as(what)
            .contains("default-src 'none'", "frame-ancestors 'none'").doesNotContain("unsafe", "*");
        softly.assertThat(headers.firstValue("Server").orElse("")).as(what).isEmpty();
        softly.assertThat(headers.firstValue("X-Powered-By")).as(what).isEmpty();
        softly.assertThat(what.contains("/assets/") || headers.firstValue("Cache-Control").orElse("")
            .contains("no-store")).as(what + " is not stored").isTrue();
        headers.allValues("set-cookie").forEach(cookie -> softly.assertThat(cookie).as(what)
            .containsIgnoringCase("HttpOnly").contains("Secure", "SameSite=", "Path=/"));
    }
}
