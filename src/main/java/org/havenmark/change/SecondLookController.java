package org.havenmark.change;

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
import java.util.Map;
import java.util.UUID;
import org.havenmark.cycle.Cycles;
import org.havenmark.person.Role;
import org.havenmark.web.Forms;
import org.havenmark.web.NotFound;
import org.havenmark.web.Pages;
import org.havenmark.web.Typed;
import org.havenmark.web.Viewer;

/** The second looks of a cycle: drawn by lot, then planned as any other visit. */
@Controller("/cycles/{cycle}/second-looks")
@Secured(Role.Name.COORDINATOR)
@ExecuteOn(TaskExecutors.BLOCKING)
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
class SecondLookController {
    private static final String VIEW = "change/second-looks";
    private final Cycles cycles;
    private final SecondLookPages make;
    private final Drawing drawing;
    private final Pages pages;

    SecondLookController(Cycles cycles, SecondLookPages make, Drawing drawing, Pages pages) {
        this.cycles = cycles;
        this.make = make;
        this.drawing = drawing;
        this.pages = pages;
    }

    @Get
    HttpResponse<?> show(HttpRequest<?> request, UUID cycle) {
        return pages.show(request, VIEW, make.page(cycles.findById(cycle).orElseThrow(NotFound::new), "", Forms.NONE));
    }

    @Post
    HttpResponse<?> draw(HttpRequest<?> request, Viewer viewer, UUID cycle, @Body Map<String, Object> body) {
        var known = cycles.findById(cycle).orElseThrow(NotFound::new);
        var typed = Typed.of(body).one("percent");
        var percent = Forms.number(typed).filter(each -> each >= SecondLookPages.LEAST && each <= SecondLookPages.MOST);
        if (percent.isEmpty()) {
            return pages.invalid(request, VIEW, make.page(known, typed, new Forms(Map.of("percent",
                "change.draw.percent.missing"))));
        }
        drawing.draw(cycle, percent.get(), viewer.id());
        return pages.done("/cycles/" + cycle + "/second-looks", "change.draw.done");
    }
}
