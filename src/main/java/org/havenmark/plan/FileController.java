package org.havenmark.plan;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.havenmark.guard.ShownNote;
import org.havenmark.person.Role;
import org.havenmark.web.Pages;
import org.havenmark.web.Viewer;
import org.havenmark.web.Words;
import org.jspecify.annotations.Nullable;

/** A plan as files; neither name says whose it is. */
@Controller("/plans/{shelter}")
@Secured({Role.Name.MANAGER, Role.Name.ASSESSOR, Role.Name.COORDINATOR})
@ExecuteOn(TaskExecutors.BLOCKING)
@Produces(MediaType.ALL)
class FileController {
    private static final String WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final List<String> COLUMNS = List.of("plan.what", "plan.about", "plan.owner", "plan.deadline",
        "plan.cost", "plan.currency", "plan.cost.network", "plan.money", "plan.category", "plan.horizon", "plan.check",
        "plan.help", "plan.progress.status");
    private final PlanAccess access;
    private final Papers papers;
    private final NetworkCurrency currency;
    private final Pages pages;
    private final Words words;
    private final Clock clock;

    FileController(PlanAccess access, Papers papers, NetworkCurrency currency, Pages pages, Words words, Clock clock) {
        this.access = access;
        this.papers = papers;
        this.currency = currency;
        this.pages = pages;
        this.words = words;
        this.clock = clock;
    }

    @Get("/plan.xlsx")
    HttpResponse<byte[]> workbook(HttpRequest<?> request, Viewer viewer, UUID shelter) {
        access.seat(viewer, shelter);
        var language = pages.language(request);
        var rows = new ArrayList<List<Object>>();
        rows.add(COLUMNS.stream().<Object>map(key -> words.say(language, key, currency.code())).toList());
        papers.of(shelter, viewer.id(), language).rows().forEach(row -> rows.add(cells(row, language)));
        return file(PlanWorkbook.write(words.say(language, "plan.list.title"), rows), WORKBOOK, "actions.xlsx");
    }

    /** The deadlines that are still to come or have passed without an end. */
    @Get("/deadlines.ics")
    HttpResponse<byte[]> calendar(HttpRequest<?> request, Viewer viewer, UUID shelter) {
        access.seat(viewer, shelter);
        var language = pages.language(request);
        var entries = papers.of(shelter, viewer.id(), language).rows().stream().map(PaperPage.Row::line)
            .filter(PlanLine::isOpen).map(line -> new Calendar.Entry(line.action().id(), line.says().deadline()))
            .toList();
        var title = words.say(language, "plan.calendar.title", words.say(language, "web.name"));
        return file(Calendar.of(entries, title, clock.instant()).getBytes(StandardCharsets.UTF_8),
            "text/calendar;charset=utf-8", "deadlines.ics");
    }

    private List<Object> cells(PaperPage.Row row, Locale language) {
        var line = row.line();
        var says = line.says();
        var about = line.about();
        return List.of(words(row.says().what()), about == null ? "" : about.number() + " " + about.text().words(),
            words.say(language, "plan.owner." + says.owner()), says.deadline(),
            new Money(says.cost(), says.currency()).amount(), says.currency(),
            new Money(says.networkCost(), currency.code()).amount(),
            words.say(language, says.moneyWanted() ? "plan.money.yes" : "plan.money.no"),
            words.say(language, "plan.category." + says.category()),
            words.say(language, "plan.horizon." + says.horizon()), words(row.says().check()), words(row.says().help()),
            words.say(language, "plan.status." + line.action().status()));
    }

    private static String words(@Nullable ShownNote note) {
        return note == null ? "" : note.words();
    }

    private static HttpResponse<byte[]> file(byte[] content, String type, String name) {
        return HttpResponse.ok(content).contentType(MediaType.of(type)).header(HttpHeaders.CACHE_CONTROL, "no-store")
            .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"");
    }
}
