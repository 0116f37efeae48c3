package org.havenmark.guard;

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
import io.micronaut.serde.annotation.Serdeable;
import java.util.Map;
import java.util.UUID;
import org.havenmark.person.Role;
import org.havenmark.web.Forms;
import org.havenmark.web.Pages;
import org.havenmark.web.Viewer;
import org.jspecify.annotations.Nullable;

/** The guardians' list of questioned texts, and what they do with one. */
@Controller("/suspicions")
@Secured(Role.Name.GUARDIAN)
@ExecuteOn(TaskExecutors.BLOCKING)
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
class SuspicionController {
    private static final String READING = "guard/reading";
    private final Suspicions suspicions;
    private final Clearing clearing;
    private final Pages pages;

    SuspicionController(Suspicions suspicions, Clearing clearing, Pages pages) {
        this.suspicions = suspicions;
        this.clearing = clearing;
        this.pages = pages;
    }

    @Get
    HttpResponse<?> list(HttpRequest<?> request, Viewer viewer) {
        return pages.show(request, "guard/list", new SuspicionsPage(suspicions.openTo(viewer.id())));
    }

    /** Answers with the page itself: reading is a deed, so no address may bring the text back by itself. */
    @Post("/{id}/readings")
    HttpResponse<?> read(HttpRequest<?> request, Viewer viewer, UUID id) {
        return pages.show(request, READING, page(viewer, id, "", Forms.NONE));
    }

    /** Who changes the language on that page comes back by its address. */
    @Get("/{id}/readings")
    HttpResponse<?> back(UUID id) {
        return pages.go("/suspicions");
    }

    @Post("/{id}/clearances")
    HttpResponse<?> clear(Viewer viewer, UUID id) {
        clearing.clear(viewer.id(), id);
        return pages.done("/suspicions", "guard.cleared");
    }

    /** The new words are held against the same rules, and nobody may override them here. */
    @Post("/{id}/replacements")
    HttpResponse<?> replace(HttpRequest<?> request, Viewer viewer, UUID id, @Body ReplacementForm form) {
        var problem = form.problem();
        if (!problem.isEmpty()) {
            return pages.invalid(request, READING, page(viewer, id, form.typed(),
                new Forms(Map.of("words", problem))));
        }
        clearing.replace(viewer.id(), id, form.typed());
        return pages.done("/suspicions", "guard.replaced");
    }

    private ReadingPage page(Viewer viewer, UUID id, String replacement, Forms forms) {
        var read = clearing.read(viewer.id(), id);
        return new ReadingPage(id, read.words(), read.language(), read.reason(), replacement, forms);
    }

    @Serdeable
    record ReplacementForm(@Nullable String words) {
        String typed() {
            return Forms.typed(words);
        }

        String problem() {
            if (typed().isEmpty() || typed().length() > Draft.LONGEST) {
                return "guard.replacement.missing";
            }
            return Spotting.look(typed()).isEmpty() ? "" : "guard.question";
        }
    }
}
