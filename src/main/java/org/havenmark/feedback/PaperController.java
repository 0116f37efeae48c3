package org.havenmark.feedback;

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
import java.util.Locale;
import java.util.UUID;
import org.havenmark.person.Role;
import org.havenmark.shelter.Shelters;
import org.havenmark.web.Pages;
import org.havenmark.web.Viewer;
import org.havenmark.web.Words;

/** The feedback on two sides of paper, in the shelter's language unless another is asked for. */
@Controller("/feedbacks/{id}/paper")
@Secured({Role.Name.ASSESSOR, Role.Name.MANAGER, Role.Name.COORDINATOR})
@ExecuteOn(TaskExecutors.BLOCKING)
@Produces(MediaType.TEXT_HTML)
class PaperController {
    private final Seats seats;
    private final FeedbackPages feedbacks;
    private final PaperPages make;
    private final Shelters shelters;
    private final Words words;
    private final Pages pages;

    PaperController(Seats seats, FeedbackPages feedbacks, PaperPages make, Shelters shelters, Words words,
                    Pages pages) {
        this.seats = seats;
        this.feedbacks = feedbacks;
        this.make = make;
        this.shelters = shelters;
        this.words = words;
        this.pages = pages;
    }

    @Get
    HttpResponse<?> paper(HttpRequest<?> request, Viewer viewer, UUID id,
                          @QueryValue(defaultValue = "") String language) {
        var seat = seats.of(viewer, id);
        var tag = words.languages().contains(language) ? language : spokenAt(seat.assessment().shelterId());
        var wanted = words.nearest(Locale.forLanguageTag(tag));
        return pages.showIn(wanted, request, "feedback/paper", make.page(feedbacks.whole(seat, viewer.id(), wanted)));
    }

    /** The first language that the register names for it. */
    private String spokenAt(UUID shelter) {
        return shelters.findById(shelter).map(known -> known.languages().split(",")[0].strip()).orElse("");
    }
}
