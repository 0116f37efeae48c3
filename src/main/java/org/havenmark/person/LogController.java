package org.havenmark.person;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.havenmark.audit.Audit;
import org.havenmark.audit.Entry;
import org.havenmark.web.Forms;
import org.havenmark.web.Pages;
import org.havenmark.web.Words;

/** The log, to read. */
@Controller("/audits")
@Secured(Role.Name.ADMINISTRATOR)
@ExecuteOn(TaskExecutors.BLOCKING)
@Produces(MediaType.TEXT_HTML)
class LogController {
    private static final int MOST = 200;
    private static final int SHORT = 8;
    private final Audit audit;
    private final Persons persons;
    private final Words words;
    private final Pages pages;

    LogController(Audit audit, Persons persons, Words words, Pages pages) {
        this.audit = audit;
        this.persons = persons;
        this.words = words;
        this.pages = pages;
    }

    @Get
    HttpResponse<?> list(HttpRequest<?> request) {
        Map<UUID, List<Role>> roles = persons.allRoles().stream().collect(Collectors.groupingBy(HeldRole::personId,
            Collectors.mapping(HeldRole::role, Collectors.toList())));
        var rows = audit.latest(MOST).stream().map(entry -> row(entry, roles)).toList();
        return pages.show(request, "person/log", new LogPage(rows, audit.firstBroken().orElse(0)));
    }

    private LogRow row(Entry entry, Map<UUID, List<Role>> roles) {
        var actor = entry.actor();
        var key = "audit.deed." + entry.deed();
        return new LogRow(entry.sequence(), entry.happenedAt(), actor == null ? List.of()
            : roles.getOrDefault(actor, List.of()), actor == null ? "" : shortened(actor.toString()),
            words.has(key) ? key : "", entry.deed(),
            Forms.choice(Role.class, entry.subjectKind()).map(Role::key).orElse(""), shortened(entry.subject()));
    }

    private static String shortened(String id) {
        return id.length() > SHORT ? id.substring(0, SHORT) : id;
    }
}
