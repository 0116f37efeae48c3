package org.havenmark.demo;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.havenmark.assessment.Assessments;
import org.havenmark.demo.Cast.Part;
import org.havenmark.demo.VisitLine.Stage;
import org.havenmark.revisit.CheckIn;
import org.havenmark.revisit.CheckIn.Pace;
import org.havenmark.revisit.CheckInForm;
import org.havenmark.revisit.CheckingIn;
import org.havenmark.revisit.Counting;
import org.havenmark.revisit.DueCheckIn;
import org.havenmark.revisit.DueCheckIns;
import org.havenmark.revisit.Indicators;
import org.havenmark.revisit.RatedVisits;
import org.havenmark.revisit.RatingVisits;

/** What managers do between visits: say what one was like and how the plan goes, and count what matters to them. */
@Singleton
class Between {
    private static final LocalTime EVENING = LocalTime.of(19, 30);
    private static final List<String> QUESTIONS = List.of("prepared", "respectful", "useful", "clear");
    private static final int RATED = 14;
    private static final int LOWEST = 3;
    private static final int MONTH = 30;
    private static final int OFTEN = 5;
    private static final List<String> COUNT = List.of("Heron", "Lotus", "Banyan");
    private static final int BEGUN = -330;
    private static final int MONTHS = 10;
    /** Longer than any month, so that none is counted twice. */
    private static final int APART = 31;
    private static final int FEWEST = 6;
    private static final int SPREAD = 9;
    private final Assessments assessments;
    private final RatingVisits rating;
    private final DueCheckIns due;
    private final CheckingIn checkingIn;
    private final Counting counting;
    private final Indicators indicators;
    private final TravellingClock clock;

    Between(Assessments assessments, RatingVisits rating, DueCheckIns due, CheckingIn checkingIn, Counting counting,
            Indicators indicators, TravellingClock clock) {
        this.assessments = assessments;
        this.rating = rating;
        this.due = due;
        this.checkingIn = checkingIn;
        this.counting = counting;
        this.indicators = indicators;
        this.clock = clock;
    }

    Stream<Step> steps(Story story, Cast cast) {
        var rated = story.visits().stream().filter(line -> line.stage() == Stage.HANDED_IN
            && Dice.roll(OFTEN, line.key(), "rated") > 0).map(line -> new Step(line.since(FeedingBack.OPEN, RATED),
                EVENING, () -> rate(story, line, cast)));
        var checkIns = story.cycles().stream().flatMap(cycle -> IntStream.rangeClosed(1, CheckIn.MONTHS)
            .mapToObj(number -> new Step(cycle.closes() + MONTH * number, EVENING,
                () -> checkIn(story, number, cast))));
        var counts = COUNT.stream().flatMap(shelter -> IntStream.rangeClosed(0, MONTHS).mapToObj(number ->
            new Step(BEGUN + APART * number, EVENING, () -> count(story, shelter, number, cast))));
        return Stream.of(rated, checkIns, counts).flatMap(steps -> steps).filter(step -> step.day() <= 0);
    }

    private void rate(Story story, VisitLine line, Cast cast) {
        var assessment = assessments.findByVisitId(cast.id(Part.VISIT, line.key())).orElseThrow();
        var chosen = new LinkedHashMap<String, String>();
        QUESTIONS.forEach(question -> chosen.put(question, String.valueOf(LOWEST + Dice.roll(LOWEST, line.key(),
            question))));
        rating.rate(new RatedVisits.Own(assessment.id(), assessment.visitOn(), false), chosen,
            FeedingBack.manager(story, line, cast).id());
    }

    /** Whoever does not forget; the last month is still open for more of them. */
    private void checkIn(Story story, int number, Cast cast) {
        due.of(Optional.empty()).stream().filter(each -> each.number() == number && each.answered() == null
            && Dice.roll(OFTEN, each.name(), String.valueOf(number), "check-in") > number / CheckIn.MONTHS)
            .forEach(each -> checkIn(Voice.of(story, story.managerOf(each.name()), cast), each));
    }

    private void checkIn(Voice manager, DueCheckIn each) {
        var about = each.name() + "/" + each.number();
        var pace = Pace.values()[Dice.roll(Pace.values().length, about, "pace")];
        var stuck = pace == Pace.STUCK ? manager.words("stuck", about) : "";
        var going = manager.words("check-in", about);
        checkingIn.answer(each, new CheckInForm(UUID.randomUUID(), Optional.of(each.cycle()),
            String.valueOf(each.number()), pace.name(), going, "", stuck, "", Map.of()), List.of(),
            manager.draft("revisit.check-in.going", going), manager.draft("revisit.check-in.stuck", stuck));
    }

    private void count(Story story, String shelter, int number, Cast cast) {
        var manager = Voice.of(story, story.managerOf(shelter), cast);
        var house = cast.id(Part.ORGANISATION, shelter);
        if (number == 0) {
            counting.begin(UUID.randomUUID(), house, manager.draft("revisit.indicator.name", manager.words("count-what",
                shelter)), manager.draft("revisit.indicator.unit", manager.words("count-in", shelter)));
        }
        var month = LocalDate.now(clock).withDayOfMonth(1);
        indicators.findByShelterIdOrderByCreatedAt(house).forEach(one -> counting.count(one, month, FEWEST + number
            + Dice.roll(SPREAD, shelter, String.valueOf(number), "count"), Optional.empty(), manager.id()));
    }
}
