package org.havenmark.drafting;

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
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.havenmark.drafting.DraftsPage.Line;
import org.havenmark.person.Role;
import org.havenmark.sheet.Text.Said;
import org.havenmark.web.Forms;
import org.havenmark.web.Pages;
import org.havenmark.web.Typed;
import org.havenmark.web.Viewer;

/** The sheets that are being written. */
@Controller("/drafts")
@Secured(Role.Name.COORDINATOR)
@ExecuteOn(TaskExecutors.BLOCKING)
@Produces(MediaType.TEXT_HTML)
class DraftsController {
    private static final String VIEW = "drafting/drafts";
    private final Drafts drafts;
    private final Beginning beginning;
    private final Sources sources;
    private final Pages pages;

    DraftsController(Drafts drafts, Beginning beginning, Sources sources, Pages pages) {
        this.drafts = drafts;
        this.beginning = beginning;
        this.sources = sources;
        this.pages = pages;
    }

    @Get
    HttpResponse<?> list(HttpRequest<?> request, Viewer viewer, @QueryValue(defaultValue = "") String source) {
        return pages.show(request, VIEW, page(request, viewer, new BeginForm(source, "next", ""), Forms.NONE));
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> begin(HttpRequest<?> request, Viewer viewer, @Body Map<String, Object> body) {
        var form = BeginForm.of(Typed.of(body));
        var source = beginning.source(form.source());
        var problems = form.problems(source.isPresent());
        if (!problems.isEmpty()) {
            return pages.invalid(request, VIEW, page(request, viewer, form, problems));
        }
        var id = form.isOwn() ? beginning.own(source.orElseThrow(), form.title(),
            pages.language(request).toLanguageTag(), viewer.id()) : beginning.next(source.orElseThrow(), viewer.id());
        return pages.done("/drafts/" + id, "drafting.begun");
    }

    private DraftsPage page(HttpRequest<?> request, Viewer viewer, BeginForm form, Forms forms) {
        var language = pages.language(request);
        return new DraftsPage(drafts.open().stream().map(draft -> line(draft, viewer.id(), language)).toList(), form,
            forms, sources.options(language));
    }

    private Line line(Draft draft, UUID viewer, Locale language) {
        var document = draft.document();
        var checked = drafts.check(draft);
        var title = document.map("title");
        var tag = Stream.of(language.toLanguageTag(), "en").filter(title::containsKey).findFirst()
            .or(() -> title.keySet().stream().findFirst()).orElse(language.toLanguageTag());
        return new Line(draft.id(), new Said(tag, String.valueOf(title.getOrDefault(tag, "–"))),
            Forms.number(document.words("version")).orElse(1), document.domains().size(), document.domains().stream()
                .mapToInt(domain -> document.criteria(domain).size()).sum(), draft.changedAt(),
            draft.changedBy().equals(viewer), checked.toMend(), checked.toConsider());
    }
}
