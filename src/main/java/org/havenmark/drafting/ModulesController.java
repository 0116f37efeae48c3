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
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.havenmark.drafting.ModulesPage.Offer;
import org.havenmark.person.Role;
import org.havenmark.sheet.Text;
import org.havenmark.web.Forms;
import org.havenmark.web.Pages;
import org.havenmark.web.Typed;
import org.havenmark.web.Viewer;

/** Puts domains of other sheets, modules above all, into a draft. */
@Controller("/drafts/{id}/modules")
@Secured(Role.Name.COORDINATOR)
@ExecuteOn(TaskExecutors.BLOCKING)
@Produces(MediaType.TEXT_HTML)
class ModulesController {
    private static final String VIEW = "drafting/modules";
    private final Drafts drafts;
    private final Beginning beginning;
    private final Sources sources;
    private final Writing writing;
    private final Pages pages;

    ModulesController(Drafts drafts, Beginning beginning, Sources sources, Writing writing, Pages pages) {
        this.drafts = drafts;
        this.beginning = beginning;
        this.sources = sources;
        this.writing = writing;
        this.pages = pages;
    }

    @Get
    HttpResponse<?> show(HttpRequest<?> request, UUID id, @QueryValue(defaultValue = "") String source) {
        return pages.show(request, VIEW, page(drafts.open(id), source, Forms.NONE, pages.language(request)));
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> add(HttpRequest<?> request, Viewer viewer, UUID id, @Body Map<String, Object> body) {
        var typed = Typed.of(body);
        var draft = drafts.open(id);
        var chosen = typed.all("domains");
        var source = beginning.source(typed.one("source"));
        if (source.isEmpty() || chosen.isEmpty()) {
            return pages.invalid(request, VIEW, page(draft, typed.one("source"),
                new Forms(Map.of("domains", "drafting.modules.missing")), pages.language(request)));
        }
        writing.all(id, viewer.id(), typed.id("deed").orElseGet(UUID::randomUUID),
            document -> Composing.add(document, source.get().document(), chosen));
        return pages.done("/drafts/" + id + "#domains", "drafting.modules.added");
    }

    private ModulesPage page(Draft draft, String source, Forms forms, Locale language) {
        var document = draft.document();
        var choosing = new Choosing(document, "", sources.words(), language, List.of());
        var offers = beginning.source(source).map(found -> offers(document, found.document(), language))
            .orElse(List.of());
        return new ModulesPage(draft.id(), choosing.said(document.at("title").orElse("")), UUID.randomUUID(),
            sources.options(language), source, offers, forms);
    }

    private static List<Offer> offers(Document draft, Document source, Locale language) {
        var known = Structure.taken(draft);
        return source.domains().stream().map(id -> new Offer(id, said(source, "domains/" + id + "/title", language),
            source.criteria(id).size(), (int) source.criteria(id).stream().filter(known::contains).count(),
            source.criteria(id).stream().map(each -> said(source, "criteria/" + each + "/text", language)).toList()))
            .toList();
    }

    private static Text.Said said(Document document, String address, Locale language) {
        var words = document.map(address);
        var tag = Stream.of(language.toLanguageTag(), "en").filter(words::containsKey).findFirst()
            .or(() -> words.keySet().stream().findFirst()).orElse("en");
        return new Text.Said(tag, String.valueOf(words.getOrDefault(tag, "–")));
    }
}
