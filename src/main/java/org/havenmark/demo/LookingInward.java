package org.havenmark.demo;

import jakarta.inject.Singleton;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.havenmark.assessment.Assessment.Season;
import org.havenmark.assessment.Assessments;
import org.havenmark.assessment.HandingIn;
import org.havenmark.assessment.LaidSheets;
import org.havenmark.assessment.Opening;
import org.havenmark.assessment.SelfAssessing;
import org.havenmark.demo.Cast.Part;
import org.havenmark.demo.VisitLine.Stage;

/** Lets managers assess their own shelter, a little more kindly than a team of peers does. */
@Singleton
class LookingInward {
    private static final LocalTime MORNING = LocalTime.of(9, 0);
    private final SelfAssessing assessing;
    private final Opening opening;
    private final Assessments assessments;
    private final LaidSheets sheets;
    private final RatingAlone rating;
    private final HandingIn handingIn;

    LookingInward(SelfAssessing assessing, Opening opening, Assessments assessments, LaidSheets sheets,
                  RatingAlone rating, HandingIn handingIn) {
        this.assessing = assessing;
        this.opening = opening;
        this.assessments = assessments;
        this.sheets = sheets;
        this.rating = rating;
        this.handingIn = handingIn;
    }

    Stream<Step> steps(Story story, Cast cast) {
        return story.selves().stream().map(line -> new Step(line.day(), MORNING, () -> look(story, line, cast)));
    }

    private void look(Story story, SelfLine line, Cast cast) {
        var username = story.managerOf(line.shelter());
        var manager = cast.id(Part.PERSON, username);
        var begun = assessing.begin(cast.id(Part.ORGANISATION, line.shelter()), manager,
            cast.id(Part.SHEET, line.sheet()).toString()).orElseThrow();
        var last = story.visits().stream().filter(visit -> visit.shelter().equals(line.shelter())
            && visit.stage() == Stage.HANDED_IN && visit.day() < line.day())
            .max(Comparator.comparing(VisitLine::day)).orElseThrow();
        opening.describe(begun, manager, new Opening.Context(false, Season.DRY, last.occupancy(), last.staff(), 0,
            Optional.empty()));
        var described = assessments.findById(begun.id()).orElseThrow();
        rating.rate(new Scene(story, last.asSeenBy(username, line.day(), line.sheet(), line.better()),
            sheets.of(described)), described, username, cast);
        var open = handingIn.handIn(described, manager);
        if (!open.isEmpty()) {
            throw new IllegalStateException(line.shelter() + " has not answered for itself: " + open);
        }
    }
}
