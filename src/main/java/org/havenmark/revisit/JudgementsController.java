package org.havenmark.revisit;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
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
import java.util.Map;
import java.util.UUID;
import org.havenmark.assessment.Access;
import org.havenmark.assessment.Assessment;
import org.havenmark.person.Role;
import org.havenmark.web.Conflict;
import org.havenmark.web.Forms;
import org.havenmark.web.NotFound;
import org.havenmark.web.Pages;
import org.havenmark.web.Typed;
import org.havenmark.web.Viewer;
import org.jspecify.annotations.Nullable;

/** The team of a re-visit judges every action of the shelter's plan: done, partly, not, no longer needed. */
@Controller("/assessments/{id}/judgements")
@Secured(Role.Name.ASSESSOR)
@ExecuteOn(TaskExecutors.BLOCKING)
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
class JudgementsController {
    private static final String VIEW = "revisit/judging";
    private final Access access;
    private final ToJudge toJudge;
    private final Judging judging;
    private final JudgingPages make;
    private final PlanReaders readers;
    private final Pages pages;

    JudgementsController(Access access, ToJudge toJudge, Judging judging, JudgingPages make, PlanReaders readers,
                         Pages pages) {
        this.access = access;
        this.toJudge = toJudge;
        this.judging = judging;
        this.make = make;
        this.readers = readers;
        this.pages = pages;
    }

    @Get
    HttpResponse<?> actions(HttpRequest<?> request, Viewer viewer, UUID id, @Nullable @QueryValue UUID action) {
        return pages.show(request, VIEW, make.page(revisit(viewer, id), viewer, pages.language(request),
            java.util.Optional.ofNullable(action)));
    }

    @Post
    HttpResponse<?> judge(HttpRequest<?> request, Viewer viewer, UUID id, @Body Map<String, Object> body) {
        var assessment = revisit(viewer, id);
        var form = JudgementForm.of(Typed.of(body));
        var language = pages.language(request);
        if (!readers.mayRead(viewer) || toJudge.of(assessment).stream()
            .noneMatch(action -> form.action().filter(action.id()::equals).isPresent())) {
            throw new NotFound();
        }
        var problems = form.problems(viewer.id(), language);
        return problems.isEmpty() ? keep(request, viewer, assessment, form)
            : again(HttpStatus.UNPROCESSABLE_ENTITY, request, viewer, assessment, form, problems);
    }

    private HttpResponse<?> keep(HttpRequest<?> request, Viewer viewer, Assessment assessment, JudgementForm form) {
        var language = pages.language(request);
        try {
            var questioned = judging.judge(assessment, viewer.id(), form, form.effects(viewer.id(), language),
                form.evidence(viewer.id(), language));
            return questioned.isEmpty() ? pages.done(next(assessment), "revisit.judged")
                : again(HttpStatus.UNPROCESSABLE_ENTITY, request, viewer, assessment, form, questioned);
        } catch (Conflict conflict) {
            if (!conflict.key().equals("web.error.stale")) {
                throw conflict;
            }
            return again(HttpStatus.CONFLICT, request, viewer, assessment, form,
                new Forms(Map.of("verdict", "revisit.judging.stale")));
        }
    }

    private HttpResponse<?> again(HttpStatus status, HttpRequest<?> request, Viewer viewer, Assessment assessment,
                                  JudgementForm form, Forms forms) {
        return pages.answer(status, request, VIEW,
            make.with(assessment, viewer, pages.language(request), form, forms));
    }

    /** On to the next action that is not judged, or to the end where all are. */
    private String next(Assessment assessment) {
        var left = toJudge.left(assessment);
        return ToJudge.address(assessment.id()) + "#" + left.map(id -> "action-" + id).orElse("end");
    }

    private Assessment revisit(Viewer viewer, UUID id) {
        var assessment = access.asMember(viewer, id);
        if (assessment.kind() != Assessment.Kind.RE_VISIT) {
            throw new NotFound();
        }
        return assessment;
    }
}
