package org.havenmark.drafting;

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
import io.micronaut.security.rules.SecurityRule;
import java.util.Optional;
import java.util.UUID;
import org.havenmark.web.NotFound;
import org.havenmark.web.Pages;
import org.havenmark.web.Viewer;

/** Two versions side by side, for whoever may read both. */
@Controller("/sheets/{id}/comparison")
@Secured(SecurityRule.IS_AUTHENTICATED)
@ExecuteOn(TaskExecutors.BLOCKING)
@Produces(MediaType.TEXT_HTML)
class ComparisonController {
    private final ComparisonPages comparisons;
    private final Pages pages;

    ComparisonController(ComparisonPages comparisons, Pages pages) {
        this.comparisons = comparisons;
        this.pages = pages;
    }

    @Get
    HttpResponse<?> compare(HttpRequest<?> request, Viewer viewer, UUID id,
                            @QueryValue(defaultValue = "") String with) {
        return pages.show(request, "drafting/comparison",
            comparisons.page(viewer, id, id(with), pages.language(request)));
    }

    private static Optional<UUID> id(String with) {
        try {
            return with.isBlank() ? Optional.empty() : Optional.of(UUID.fromString(with));
        } catch (IllegalArgumentException none) {
            throw new NotFound();
        }
    }
}
