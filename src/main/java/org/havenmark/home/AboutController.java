package org.havenmark.home;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import org.havenmark.web.Pages;

/** What the program is, how its numbers come about, and where it comes from; for anybody to read. */
@Controller("/about")
@Secured(SecurityRule.IS_ANONYMOUS)
@ExecuteOn(TaskExecutors.BLOCKING)
@Produces(MediaType.TEXT_HTML)
class AboutController {
    private final Pages pages;

    AboutController(Pages pages) {
        this.pages = pages;
    }

    @Get
    HttpResponse<?> about(HttpRequest<?> request) {
        return pages.show(request, "home/about", new AboutPage());
    }
}
