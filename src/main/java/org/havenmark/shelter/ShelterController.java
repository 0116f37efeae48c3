package org.havenmark.shelter;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.havenmark.web.Forms;
import org.havenmark.web.Option;
import org.havenmark.web.Pages;

/** The register of organisations, to read. */
@Controller("/shelters")
@Secured({Readers.ADMINISTRATOR, Readers.COORDINATOR})
@ExecuteOn(TaskExecutors.BLOCKING)
@Produces(MediaType.TEXT_HTML)
class ShelterController {
    private final RegisteredShelters shelters;
    private final Organisations organisations;
    private final Choices choices;
    private final Pages pages;

    ShelterController(RegisteredShelters shelters, Organisations organisations, Choices choices, Pages pages) {
        this.shelters = shelters;
        this.organisations = organisations;
        this.choices = choices;
        this.pages = pages;
    }

    @Get
    HttpResponse<?> list(HttpRequest<?> request, @QueryValue(defaultValue = "") String kind,
                         @QueryValue(defaultValue = "") String region) {
        return pages.show(request, "shelter/list", list(pages.language(request), Forms.typed(kind),
            Forms.typed(region)));
    }

    private ShelterList list(Locale language, String kind, String region) {
        var all = shelters.findAll();
        var byName = Collator.getInstance(language);
        var rows = all.stream()
            .filter(one -> kind.isEmpty() || one.kind().name().equals(kind))
            .filter(one -> region.isEmpty() || one.region().equals(region))
            .sorted(Comparator.comparing(RegisteredShelter::name, byName))
            .map(one -> choices.row(one, language)).toList();
        return new ShelterList(rows, all.size(), kind, region, choices.kinds(language, true),
            choices.regions(language, all).stream().map(one -> new Option(one, one)).toList(), others(byName));
    }

    private List<Organisation> others(Collator byName) {
        return organisations.findAllOrderByName().stream().filter(one -> !one.kind().isAssessed())
            .sorted(Comparator.comparing(Organisation::name, byName)).toList();
    }
}
