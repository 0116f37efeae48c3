package org.havenmark.demo;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.havenmark.assessment.Assessment;
import org.havenmark.assessment.Assessment.Season;
import org.havenmark.assessment.Assessments;
import org.havenmark.assessment.LaidSheets;
import org.havenmark.assessment.Opening;
import org.havenmark.cycle.Visits;
import org.havenmark.demo.Cast.Part;
import org.havenmark.demo.VisitLine.Stage;
import org.havenmark.guard.Draft;
import org.havenmark.guard.Notes;

/** Goes through the day of each visit: context, scoring alone, agreeing, handing in, as far as its stage. */
@Singleton
class Visiting {
    private static final LocalTime MORNING = LocalTime.of(9, 0);
    private static final LocalTime AFTERNOON = LocalTime.of(14, 30);
    private static final LocalTime EVENING = LocalTime.of(16, 30);
    private final Visits visits;
    private final LaidSheets sheets;
    private final Opening opening;
    private final Assessments assessments;
    private final Notes notes;
    private final RatingAlone rating;
    private final JudgingActions judging;
    private final TalkingOver talkingOver;
    private final TravellingClock clock;

    Visiting(Visits visits, LaidSheets sheets, Opening opening, Assessments assessments, Notes notes,
             RatingAlone rating, JudgingActions judging, TalkingOver talkingOver, TravellingClock clock) {
        this.visits = visits;
        this.sheets = sheets;
        this.opening = opening;
        this.assessments = assessments;
        this.notes = notes;
        this.rating = rating;
        this.judging = judging;
        this.talkingOver = talkingOver;
        this.clock = clock;
    }

    Stream<Step> steps(Story story, Cast cast) {
        return story.visits().stream().filter(line -> line.stage() != Stage.PLANNED)
            .map(line -> new Step(line.day(), MORNING, () -> visit(story, line, cast)));
    }

    private void visit(Story story, VisitLine line, Cast cast) {
        var planned = visits.findById(cast.id(Part.VISIT, line.key())).orElseThrow();
        var present = story.present(line);
        var lead = cast.id(Part.PERSON, present.get(0));
        var assessment = opening.open(planned, lead);
        describe(line, assessment, lead, cast.day(line.day()));
        var described = assessments.findById(assessment.id()).orElseThrow();
        var scene = new Scene(story, line, sheets.of(described));
        clock.to(cast.day(line.day()).atTime(AFTERNOON));
        present.forEach(username -> rating.rate(scene, described, username, cast));
        if (line.stage() != Stage.HALF_ANSWERED) {
            judging.judge(scene, described, cast);
        }
        if (line.stage() == Stage.HANDED_IN) {
            clock.to(cast.day(line.day()).atTime(EVENING));
            talkingOver.settle(scene, described, cast);
        }
    }

    private void describe(VisitLine line, Assessment assessment, UUID lead, LocalDate day) {
        var note = notes.keep(new Draft(lead, line.roomsNote().words(), line.roomsNote().language(),
            "assessment.rooms", "")).note();
        opening.describe(assessment, lead, new Opening.Context(line.announced(), season(day), line.occupancy(),
            line.staff(), line.roomsNotSeen(), note, line.counted()));
    }

    private static Season season(LocalDate day) {
        int month = day.getMonthValue();
        if (List.of(12, 1, 2).contains(month)) {
            return Season.COLD;
        }
        return month >= 5 && month <= 10 ? Season.RAINS : Season.DRY;
    }
}
