package org.havenmark.sheet;

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
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.havenmark.person.Role;
import org.havenmark.web.Conflict;
import org.havenmark.web.Forms;
import org.havenmark.web.NotFound;
import org.havenmark.web.Pages;
import org.havenmark.web.Typed;
import org.havenmark.web.Viewer;

/** What this country's law sets: whoever is signed in reads it, coordinators set it. */
@Controller("/national-values")
@Secured(SecurityRule.IS_AUTHENTICATED)
@ExecuteOn(TaskExecutors.BLOCKING)
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
class NationalValuesController {
    private static final String FORM = "sheet/national-form";
    private final NationalValues values;
    private final KnownLegalValues known;
    private final SettingNationalValues setting;
    private final NationalPages make;
    private final Pages pages;

    NationalValuesController(NationalValues values, KnownLegalValues known, SettingNationalValues setting,
                             NationalPages make, Pages pages) {
        this.values = values;
        this.known = known;
        this.setting = setting;
        this.make = make;
        this.pages = pages;
    }

    @Get
    HttpResponse<?> list(HttpRequest<?> request, Viewer viewer) {
        var history = values.history();
        return pages.show(request, "sheet/national", make.page(viewer, known.all(viewer, history.keySet()), history,
            pages.language(request)));
    }

    @Get("/{legal}/edit")
    @Secured(Role.Name.COORDINATOR)
    HttpResponse<?> form(HttpRequest<?> request, Viewer viewer, String legal) {
        var about = find(viewer, legal);
        return pages.show(request, FORM, page(request, viewer, about, NationalForm.of(about.now(), about.newest()),
            Forms.NONE, false));
    }

    @Post("/{legal}")
    @Secured(Role.Name.COORDINATOR)
    HttpResponse<?> set(HttpRequest<?> request, Viewer viewer, String legal, @Body Map<String, Object> body) {
        var about = find(viewer, legal);
        var form = NationalForm.of(Typed.of(body), make.languages(about.known()));
        var number = make.isNumber(about.known(), about.settings());
        var problems = form.problems(number, make.needed());
        if (!problems.isEmpty()) {
            return pages.invalid(request, FORM, page(request, viewer, about, form, problems, false));
        }
        if (form.seen() != about.newest()) {
            return pages.answer(HttpStatus.CONFLICT, request, FORM,
                page(request, viewer, about, form.at(about.newest()), Forms.NONE, true));
        }
        if (about.now().equals(Optional.of(form.content(number)))) {
            return pages.done("/national-values", "sheet.national.same");
        }
        setting.set(viewer.id(), legal, form.seen(), form.content(number));
        return pages.done("/national-values", "sheet.national.done");
    }

    @Post("/{legal}/withdrawals")
    @Secured(Role.Name.COORDINATOR)
    HttpResponse<?> withdraw(HttpRequest<?> request, Viewer viewer, String legal, @Body Map<String, Object> body) {
        var about = find(viewer, legal);
        var seen = Forms.number(Typed.of(body).one("seen")).orElse(-1);
        if (about.settings().isEmpty()) {
            throw new Conflict("web.error.stale");
        }
        if (seen != about.newest() || about.now().isEmpty()) {
            return pages.answer(HttpStatus.CONFLICT, request, FORM, page(request, viewer, about,
                NationalForm.of(about.now(), about.newest()), Forms.NONE, true));
        }
        setting.withdraw(viewer.id(), legal, seen);
        return pages.done("/national-values", "sheet.national.withdrawn");
    }

    private About find(Viewer viewer, String legal) {
        var history = values.history();
        return known.find(viewer, history.keySet(), legal)
            .map(value -> new About(value, history.getOrDefault(legal, List.of()))).orElseThrow(NotFound::new);
    }

    private NationalFormPage page(HttpRequest<?> request, Viewer viewer, About about, NationalForm form,
                                  Forms problems, boolean stale) {
        return make.form(viewer, about.known(), about.settings(), form, problems, stale, pages.language(request));
    }

    /** A legal value and what it was set to, the newest first. */
    private record About(KnownLegalValue known, List<NationalValue> settings) {
        int newest() {
            return settings.stream().findFirst().map(NationalValue::number).orElse(0);
        }

        Optional<LegalValue.Content> now() {
            return settings.stream().findFirst().flatMap(NationalValue::content);
        }
    }
}
