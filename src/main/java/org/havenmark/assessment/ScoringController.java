package org.havenmark.assessment;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.havenmark.person.Role;
import org.havenmark.web.Forms;
import org.havenmark.web.NotFound;
import org.havenmark.web.Pages;
import org.havenmark.web.Viewer;
import org.jspecify.annotations.Nullable;

/** Scoring alone: a domain or a criterion at a time, each answer saved at once, by a form or by a script. */
@Controller("/assessments/{id}")
@Secured({Role.Name.ASSESSOR, Role.Name.MANAGER})
@ExecuteOn(TaskExecutors.BLOCKING)
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
class ScoringController {
    private final Access access;
    private final ScoringPages scoring;
    private final LaidSheets sheets;
    private final Saving saving;
    private final BatchAnswers answers;
    private final Pages pages;
    private final Clock clock;

    ScoringController(Access access, ScoringPages scoring, LaidSheets sheets, Saving saving, BatchAnswers answers,
                      Pages pages, Clock clock) {
        this.access = access;
        this.scoring = scoring;
        this.sheets = sheets;
        this.saving = saving;
        this.answers = answers;
        this.pages = pages;
        this.clock = clock;
    }

    @Get("/domains/{domain}")
    HttpResponse<?> domain(HttpRequest<?> request, Viewer viewer, UUID id, String domain,
                           @Nullable @QueryValue String attention, @QueryValue(defaultValue = "1") String part) {
        var assessment = access.asMember(viewer, id);
        if (assessment.contextAt() == null) {
            return pages.go("/assessments/" + id + "/context");
        }
        return pages.show(request, "assessment/domain", scoring.domain(assessment, viewer.id(), domain,
            attention != null, Forms.number(part).orElseThrow(NotFound::new), pages.language(request))
            .orElseThrow(NotFound::new));
    }

    @Get("/criteria/{criterion}")
    HttpResponse<?> criterion(HttpRequest<?> request, Viewer viewer, UUID id, String criterion) {
        var assessment = access.asMember(viewer, id);
        if (assessment.contextAt() == null) {
            return pages.go("/assessments/" + id + "/context");
        }
        return pages.show(request, "assessment/domain", scoring.criterion(assessment, viewer.id(), criterion,
            pages.language(request)).orElseThrow(NotFound::new));
    }

    @Post("/entries")
    HttpResponse<?> save(HttpRequest<?> request, Viewer viewer, UUID id, @Body EntryForm form) {
        var assessment = access.asMember(viewer, id);
        var entry = form.entry(sheets.of(assessment), clock);
        var page = form.isFromOne()
            ? scoring.criterion(assessment, viewer.id(), form.typedCriterion(), pages.language(request))
            : scoring.domainOf(assessment, viewer.id(), form.typedCriterion(), pages.language(request));
        if (entry.isEmpty() || page.isEmpty()) {
            throw new NotFound();
        }
        var receipt = saving.save(assessment, viewer.id(), pages.language(request), List.of(entry.get())).get(0);
        if (receipt instanceof Receipt.Saved) {
            return pages.done(scoring.after(page.get(), form), "assessment.saved");
        }
        return pages.invalid(request, "assessment/domain", scoring.with(page.get(), form, receipt,
            pages.language(request)));
    }

    @Post("/batches")
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    HttpResponse<?> saveBatch(HttpRequest<?> request, Viewer viewer, UUID id, @Body Batch batch) {
        var assessment = access.asMember(viewer, id);
        var sheet = sheets.of(assessment);
        var entries = batch.all().stream().map(form -> form.entry(sheet, clock)).toList();
        if (entries.size() > Batch.MOST || entries.stream().anyMatch(java.util.Optional::isEmpty)) {
            return HttpResponse.badRequest();
        }
        var language = pages.language(request);
        var receipts = saving.save(assessment, viewer.id(), language,
            entries.stream().map(java.util.Optional::orElseThrow).toList());
        return HttpResponse.ok(answers.of(assessment, viewer.id(), receipts, language));
    }
}
