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
import org.havenmark.web.Viewer;

/** The home page of whoever signed in. */
@Controller
@ExecuteOn(TaskExecutors.BLOCKING)
@Produces(MediaType.TEXT_HTML)
class HomeController {
    private final Pages pages;

    HomeController(Pages pages) {
        this.pages = pages;
    }

    @Get("/")
    @Secured(SecurityRule.IS_AUTHENTICATED)
    HttpResponse<?> home(HttpRequest<?> request, Viewer viewer) {
        return pages.show(request, "home/home", new HomePage(viewer.name()));
    }
}
