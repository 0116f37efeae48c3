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
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.havenmark.guard.Draft;
import org.havenmark.guard.Notes;
import org.havenmark.guard.TypedNote;
import org.havenmark.person.Role;
import org.havenmark.web.Conflict;
import org.havenmark.web.Forms;
import org.havenmark.web.Pages;
import org.havenmark.web.Viewer;

/** The visit's context: announced or not, season, occupancy, staff by number, rooms not seen and why. */
@Controller("/assessments/{id}/context")
@Secured({Role.Name.ASSESSOR, Role.Name.MANAGER})
@ExecuteOn(TaskExecutors.BLOCKING)
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
class ContextController {
    private static final String VIEW = "assessment/context";
    private final Access access;
    private final Opening opening;
    private final AssessingHome homes;
    private final HandIns handIns;
    private final LaidSheets sheets;
    private final Counting counting;
    private final Notes notes;
    private final Pages pages;

    ContextController(Access access, Opening opening, AssessingHome homes, HandIns handIns, LaidSheets sheets,
                      Counting counting, Notes notes, Pages pages) {
        this.access = access;
        this.opening = opening;
        this.homes = homes;
        this.handIns = handIns;
        this.sheets = sheets;
        this.counting = counting;
        this.notes = notes;
        this.pages = pages;
    }

    @Get
    HttpResponse<?> form(HttpRequest<?> request, Viewer viewer, UUID id) {
        var assessment = access.asMember(viewer, id);
        var note = Optional.ofNullable(assessment.roomsNoteId())
            .map(known -> notes.read(List.of(known), viewer.id()).get(known).words()).orElse("");
        var form = ContextForm.of(assessment, note, sheets.counts(id));
        return pages.show(request, VIEW, page(request, assessment, form, Forms.NONE,
            new TypedNote(note, "", List.of()), false));
    }

    @Post
    HttpResponse<?> describe(HttpRequest<?> request, Viewer viewer, UUID id, @Body ContextForm form) {
        var assessment = access.asMember(viewer, id);
        if (!handIns.of(id).isEmpty()) {
            throw new Conflict("assessment.closed");
        }
        if (form.typedVersion() != assessment.version()) {
            throw new Conflict("web.error.stale");
        }
        var draft = new Draft(viewer.id(), form.typed("roomsNote"), pages.language(request), "assessment.rooms",
            form.typed("overriding"));
        var repeated = counting.domains(assessment);
        var problems = form.problems();
        if (!problems.isEmpty() || repeated.stream().anyMatch(domain -> form.count(domain).isEmpty())) {
            return pages.invalid(request, VIEW,
                page(request, assessment, form, problems, TypedNote.of(draft), true));
        }
        var keeping = notes.keep(draft);
        if (keeping.isQuestioned()) {
            return pages.invalid(request, VIEW, page(request, assessment, form,
                new Forms(Map.of("roomsNote", "guard.question")), TypedNote.of(draft), true));
        }
        opening.describe(assessment, viewer.id(), form.context(keeping.note(), repeated));
        return pages.done("/assessments/" + id, "assessment.context.saved");
    }

    private ContextPage page(HttpRequest<?> request, Assessment assessment, ContextForm form, Forms forms,
                             TypedNote note, boolean mend) {
        var repeated = counting.domains(assessment);
        return new ContextPage(assessment.id(), homes.shelter(assessment), form, forms, note,
            counting.views(repeated, form, mend, pages.language(request)), counting.isLate(assessment, repeated),
            assessment.kind() == Assessment.Kind.SELF);
    }
}
