package org.havenmark.cycle;

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
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.havenmark.guard.Draft;
import org.havenmark.guard.Notes;
import org.havenmark.guard.ShownNote;
import org.havenmark.person.Role;
import org.havenmark.sheet.Sheets;
import org.havenmark.web.Forms;
import org.havenmark.web.NotFound;
import org.havenmark.web.Pages;
import org.havenmark.web.Typed;
import org.havenmark.web.Viewer;
import org.havenmark.web.Words;
import org.jspecify.annotations.Nullable;

/** A visit for the members of its team, who declare there a conflict of interest or none. */
@Controller("/visits/{id}")
@Secured(Role.Name.ASSESSOR)
@ExecuteOn(TaskExecutors.BLOCKING)
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
class DeclarationController {
    private static final String VIEW = "cycle/visit";
    private static final String ONE = "one";
    private static final String NONE = "none";
    private final PlannedVisits visits;
    private final Declaring declaring;
    private final Sheets sheets;
    private final Notes notes;
    private final Pages pages;
    private final Words words;
    private final Clock clock;

    DeclarationController(PlannedVisits visits, Declaring declaring, Sheets sheets, Notes notes, Pages pages,
                          Words words, Clock clock) {
        this.visits = visits;
        this.declaring = declaring;
        this.sheets = sheets;
        this.notes = notes;
        this.pages = pages;
        this.words = words;
        this.clock = clock;
    }

    @Get
    HttpResponse<?> show(HttpRequest<?> request, Viewer viewer, UUID id) {
        return pages.show(request, VIEW, page(request, viewer, find(viewer, id), NoteForm.EMPTY, Forms.NONE));
    }

    @Get("/declarations")
    HttpResponse<?> again(UUID id) {
        return pages.go("/visits/" + id);
    }

    @Post("/declarations")
    HttpResponse<?> declare(HttpRequest<?> request, Viewer viewer, UUID id, @Body Map<String, Object> body) {
        var visit = find(viewer, id);
        var form = NoteForm.of(Typed.of(body));
        var draft = form.draft(viewer.id(), pages.language(request), "cycle.declaration");
        var forms = problems(form, draft);
        if (forms.isEmpty() && form.choice().equals(NONE)) {
            declaring.none(viewer.id(), clock.instant(), id);
        } else if (forms.isEmpty()) {
            forms = NoteForm.asForms(declaring.one(viewer.id(), clock.instant(), id, draft));
        }
        return forms.isEmpty() ? pages.done("/visits/" + id, "cycle.declaration.done." + form.choice())
            : pages.invalid(request, VIEW, page(request, viewer, visit, form.questioned(draft), forms));
    }

    private PlannedVisit find(Viewer viewer, UUID id) {
        return visits.findForMember(id, viewer.id()).orElseThrow(NotFound::new);
    }

    private static Forms problems(NoteForm form, Draft draft) {
        var problems = new LinkedHashMap<String, String>();
        if (!List.of(NONE, ONE).contains(form.choice())) {
            problems.put("choice", "cycle.declaration.choice.missing");
        }
        if (form.choice().equals(ONE)) {
            problems.putAll(NoteForm.problems(draft, "cycle.declaration.note.missing"));
        }
        return new Forms(problems);
    }

    private VisitPage page(HttpRequest<?> request, Viewer viewer, PlannedVisit visit, NoteForm form, Forms forms) {
        var labels = new Labels(words, pages.language(request), true);
        var self = visit.member(viewer.id()).orElseThrow(NotFound::new);
        var declaration = Optional.ofNullable(self.declaration());
        var read = notes.read(declaration.stream().flatMap(one -> Stream.of(one.noteId(), one.decisionNoteId()))
            .flatMap(Stream::ofNullable).toList(), viewer.id());
        return new VisitPage(visit, visit.state(LocalDate.now(clock)),
            sheets.get(visit.sheetVersion()).title().in(labels.language()), mates(visit, viewer, labels), self.key(),
            declaration.map(InterestConflict::declaredAt).orElse(null),
            shown(read, declaration.map(InterestConflict::noteId)),
            shown(read, declaration.map(InterestConflict::decisionNoteId)), form, forms);
    }

    private static @Nullable ShownNote shown(Map<UUID, ShownNote> read, Optional<UUID> note) {
        return note.map(read::get).orElse(null);
    }

    private static List<VisitPage.Mate> mates(PlannedVisit visit, Viewer viewer, Labels labels) {
        return visit.team().stream().filter(member -> !member.isOut()).map(member -> new VisitPage.Mate(
            labels.of(member.who()), member.who().uniformed(), member.isCleared(),
            member.who().id().equals(viewer.id()))).toList();
    }
}
