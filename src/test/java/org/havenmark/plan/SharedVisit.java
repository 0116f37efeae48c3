package org.havenmark.plan;

import io.micronaut.context.ApplicationContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.havenmark.Browser;
import org.havenmark.Fixtures;
import org.havenmark.assessment.TeamVisit;
import org.havenmark.feedback.Feedback;
import org.havenmark.feedback.Feedbacks;
import org.havenmark.feedback.Finding;
import org.havenmark.feedback.Findings;

/**
 * Heron, visited by alma and ben, whose findings (doors, counselling, meals, codes) were shared; mai manages it. Ben
 * works for border control and sees no plan.
 */
public final class SharedVisit {
    public static final LocalDate SOON = LocalDate.now().plusDays(20);
    private static final Instant SHARED = Instant.parse("2026-03-01T16:00:00Z");
    private final ApplicationContext context;
    private final Fixtures fixtures;
    private final TeamVisit visit;

    private SharedVisit(ApplicationContext context, Fixtures fixtures) {
        this.context = context;
        this.fixtures = fixtures;
        this.visit = new TeamVisit(context, fixtures).handedIn();
    }

    /** Handed in, and not shared yet. */
    public static SharedVisit notYet(ApplicationContext context, Fixtures fixtures) {
        return new SharedVisit(context, fixtures);
    }

    public static SharedVisit of(ApplicationContext context, Fixtures fixtures) {
        var shared = new SharedVisit(context, fixtures);
        var feedbacks = context.getBean(Feedbacks.class);
        var row = feedbacks.findById(shared.visit.assessment().id()).orElseThrow();
        feedbacks.update(new Feedback(row.assessmentId(), row.shelterId(), row.openedAt(), SHARED,
            fixtures.id("alma"), null, null, null, null, row.version()));
        return shared;
    }

    public UUID shelter() {
        return fixtures.id("Heron");
    }

    public TeamVisit visit() {
        return visit;
    }

    public UUID finding(String criterion) {
        return context.getBean(Findings.class).standing(visit.assessment().id()).stream()
            .filter(one -> one.criterion().equals(criterion)).map(Finding::id).findFirst().orElseThrow();
    }

    /** The address of the plan, or of something below it. */
    public String path(String rest) {
        return "/plans/" + shelter() + rest;
    }

    /** What a whole action is typed as, with what a test wants otherwise; fields as name, value. */
    public static String[] typed(String finding, String... otherwise) {
        var fields = new ArrayList<>(List.of("finding", finding, "what", "Fit a thumb lock", "owner", "UPKEEP",
            "deadline", SOON.toString(), "cost", "0", "currency", "VND", "category", "FACILITIES", "horizon", "QUICK",
            "check", "Open the door by hand at night"));
        for (int i = 0; i < otherwise.length; i += 2) {
            int at = fields.indexOf(otherwise[i]);
            if (at >= 0 && at % 2 == 0) {
                fields.set(at + 1, otherwise[i + 1]);
            } else {
                fields.addAll(List.of(otherwise[i], otherwise[i + 1]));
            }
        }
        return fields.toArray(String[]::new);
    }

    /** Writes an action about a criterion as this person would; its id. */
    public UUID action(Browser browser, String criterion, String... otherwise) {
        browser.get(path(""));
        var answer = browser.post(path("/actions"), typed(criterion.isEmpty() ? "" : finding(criterion).toString(),
            otherwise));
        if (answer.statusCode() != 303) {
            throw new IllegalStateException(answer.statusCode() + " " + answer.body());
        }
        var location = answer.headers().firstValue("location").orElseThrow();
        return UUID.fromString(location.substring(location.lastIndexOf('/') + 1));
    }
}
