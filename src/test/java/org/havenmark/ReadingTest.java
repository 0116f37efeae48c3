package org.havenmark;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.web.router.Router;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Pattern;
import org.assertj.core.api.SoftAssertions;
import org.havenmark.Routes.Route;
import org.junit.jupiter.api.Test;

/** Reading a page changes nothing, and nothing that is nobody's business ends up in an address or a title. */
class ReadingTest extends WebTest {
    private static final Map<String, String> TABLES = Map.of("shelters", "shelter", "organisations", "organisation",
        "persons", "person", "sheets", "sheet_version", "cycles", "cycle", "visits", "visit", "assessments",
        "assessment");
    private static final Map<String, String> PEOPLE = Map.of("ADMINISTRATOR", "anna", "NATIONAL_TEAM", "tam",
        "COORDINATOR", "cora", "GUARDIAN", "gia", "ASSESSOR", "alma", "MANAGER", "mai", "OBSERVER", "oda");
    private static final Pattern ADDRESS = Pattern.compile("(?:href|action|src)=\"([^\"]*)\"|<title>([^<]*)</title>");
    private static final Pattern NAME = Pattern.compile("Bamboo|Heron|Lotus|East Gate|East%20Gate|Tester",
        Pattern.CASE_INSENSITIVE);
    @Inject
    Router router;

    @Test
    void noPageChangesTheDatabaseOrNamesAnybodyInAnAddress() throws SQLException {
        var table = Routes.table();
        var softly = new SoftAssertions();
        var browsers = new TreeMap<String, Browser>();
        PEOPLE.forEach((role, person) -> browsers.put(role, as(person)));
        var before = rows();
        for (var route : Routes.of(router).stream().filter(Route::isGet).toList()) {
            var roles = table.getOrDefault(route.name(), java.util.Set.of());
            for (var role : PEOPLE.keySet()) {
                if (roles.contains(role) || roles.contains("everybody") || roles.contains("anybody")) {
                    read(softly, browsers.get(role), route);
                }
            }
        }
        softly.assertAll();
        assertThat(rows()).isEqualTo(before);
    }

    private void read(SoftAssertions softly, Browser browser, Route route) throws SQLException {
        var answer = browser.get(route.filled(id(route)));
        var token = browser.cookies().get("__Host-sid");
        var said = new ArrayList<>(answer.headers().allValues("location"));
        if (answer.headers().firstValue("content-type").orElse("").startsWith("text/html")) {
            ADDRESS.matcher(answer.body()).results()
                .map(found -> Optional.ofNullable(found.group(1)).orElse(found.group(2))).forEach(said::add);
            softly.assertThat(said).as(route.name()).isNotEmpty();
        }
        softly.assertThat(said).as(route.name()).noneMatch(one -> NAME.matcher(one).find() || one.contains(token));
    }

    /** One that is there, so that the page has something to show. */
    private String id(Route route) throws SQLException {
        var table = TABLES.get(route.path().split("/", 3).length > 1 ? route.path().split("/", 3)[1] : "");
        if (table == null) {
            return UUID.randomUUID().toString();
        }
        try (var connection = TestDatabase.connect(context); var statement = connection.createStatement();
             var rows = statement.executeQuery("SELECT id FROM " + table + " ORDER BY id")) {
            return rows.next() ? rows.getString(1) : UUID.randomUUID().toString();
        }
    }

    private Map<String, List<String>> rows() throws SQLException {
        var all = new TreeMap<String, List<String>>();
        try (var connection = TestDatabase.connect(context)) {
            for (var table : tables(connection)) {
                try (var statement = connection.createStatement();
                     var rows = statement.executeQuery("SELECT * FROM " + table)) {
                    all.put(table, lines(rows));
                }
            }
        }
        assertThat(all).containsKeys("person", "session", "audit");
        assertThat(all.get("session")).hasSizeGreaterThan(5);
        return all;
    }

    private static List<String> tables(Connection connection) throws SQLException {
        try (var statement = connection.createStatement(); var rows = statement.executeQuery(
                "SELECT table_name FROM information_schema.tables WHERE table_schema = 'public'")) {
            return lines(rows).stream().map(line -> line.replace("\n", "")).toList();
        }
    }

    private static List<String> lines(ResultSet rows) throws SQLException {
        var lines = new ArrayList<String>();
        while (rows.next()) {
            var line = new StringBuilder();
            for (int column = 1; column <= rows.getMetaData().getColumnCount(); column++) {
                line.append(rows.getString(column)).append('\n');
            }
            lines.add(line.toString());
        }
        return lines.stream().sorted().toList();
    }
}
