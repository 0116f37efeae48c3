package org.havenmark.demo;

import jakarta.inject.Singleton;
import java.time.LocalTime;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.UUID;
import org.havenmark.assessment.Assessment;
import org.havenmark.assessment.Assessments;
import org.havenmark.demo.VisitLine.Stage;
import org.havenmark.feedback.FeedbackComment.Kind;
import org.havenmark.feedback.FeedbackComments;
import org.havenmark.feedback.FeedbackText.Part;
import org.havenmark.feedback.Feedbacks;
import org.havenmark.feedback.Findings;
import org.havenmark.feedback.Talking;
import org.havenmark.feedback.Talking.Standing;
import org.havenmark.feedback.TextForm;

/** After each visit: the team shares the feedback, the manager answers back, and in the end acknowledges it. */
@Singleton
class FeedingBack {
    // A day of a visit is told in one go, so that what else happens on it comes before or after.
    private static final LocalTime EVENING = LocalTime.of(17, 30);
    private static final LocalTime MORNING = LocalTime.of(8, 45);
    private static final LocalTime LATER = LocalTime.of(18, 0);
    private static final int COMMENTED = 2;
    private static final int ANSWERED = 4;
    private static final int ACKNOWLEDGED = 5;
    private static final int DAYS = 9;
    /** Visits after this day still wait for the team's answers. */
    private static final int UNANSWERED = -30;
    /** Visits after this day are not acknowledged yet. */
    static final int OPEN = -40;
    private static final int TWO = 2;
    private static final int DISAGREE = 8;
    private static final Standing SHEET = new Standing("", Optional.empty(), "", false);
    private static final Map<Part, Standing> STANDING = Map.of(Part.PROBLEM, SHEET, Part.REASON, SHEET, Part.REMEDY,
        SHEET);
    private final Assessments assessments;
    private final Feedbacks feedbacks;
    private final FeedbackComments comments;
    private final Findings findings;
    private final Talking talking;

    FeedingBack(Assessments assessments, Feedbacks feedbacks, FeedbackComments comments, Findings findings,
                Talking talking) {
        this.assessments = assessments;
        this.feedbacks = feedbacks;
        this.comments = comments;
        this.findings = findings;
        this.talking = talking;
    }

    Stream<Step> steps(Story story, Cast cast) {
        return story.visits().stream().filter(line -> line.stage() == Stage.HANDED_IN).flatMap(line -> Stream.of(
                new Step(line.day(), EVENING, () -> share(story, line, cast)),
                new Step(line.day() + COMMENTED, MORNING, () -> comment(story, line, cast)),
                new Step(line.since(UNANSWERED, ANSWERED), LATER, () -> answer(story, line, cast)),
                new Step(line.since(OPEN, ACKNOWLEDGED + Dice.roll(DAYS, line.key(), "days")), MORNING,
                    () -> acknowledge(story, line, cast))))
            .filter(step -> step.day() <= 0);
    }

    static Voice team(Story story, VisitLine line, Cast cast) {
        return Voice.of(story, story.speaker(line), cast);
    }

    /** Whoever manages the shelter; each shelter of the story has one. */
    static Voice manager(Story story, VisitLine line, Cast cast) {
        return Voice.of(story, story.managerOf(line.shelter()), cast);
    }

    private Assessment assessment(VisitLine line, Cast cast) {
        return assessments.findByVisitId(cast.id(Cast.Part.VISIT, line.key())).orElseThrow();
    }

    /** For every other shelter the team says in its own words where to begin. */
    private void share(Story story, VisitLine line, Cast cast) {
        var team = team(story, line, cast);
        var assessment = assessment(line, cast);
        findings.standing(assessment.id()).stream().limit(Dice.roll(TWO, line.key(), "worded")).forEach(finding ->
            talking.word(assessment.id(), finding.criterion(), team.id(), new TextForm("", Map.of(
                Part.PROBLEM, team.draft("feedback.text", ""), Part.REASON, team.draft("feedback.text", ""),
                Part.REMEDY, team.draft("feedback.text", team.words("own-remedy", line.key())))), STANDING));
        talking.share(assessment.id(), team.id());
    }

    private void comment(Story story, VisitLine line, Cast cast) {
        var manager = manager(story, line, cast);
        var assessment = assessment(line, cast);
        int count = 1 + Dice.roll(TWO, line.key(), "comments");
        findings.standing(assessment.id()).stream().limit(count).forEach(finding -> {
            var kind = Kind.values()[Dice.roll(Kind.values().length, line.key(), finding.criterion(), "kind")];
            var occasion = switch (kind) {
                case COMMENT -> "comment";
                case EVIDENCE -> "evidence";
                case SECOND_LOOK -> "second-look";
            };
            talking.comment(UUID.randomUUID(), assessment.id(), finding.criterion(), kind,
                manager.draft("feedback.comment", manager.words(occasion, line.key(), finding.criterion())));
        });
    }

    private void answer(Story story, VisitLine line, Cast cast) {
        var team = team(story, line, cast);
        var assessment = assessment(line, cast);
        comments.of(assessment.id()).forEach(said -> talking.answer(assessment.id(), said.id(),
            team.draft("feedback.answer", team.words("answer", line.key(), String.valueOf(said.criterion())))));
    }

    private void acknowledge(Story story, VisitLine line, Cast cast) {
        var manager = manager(story, line, cast);
        var assessment = assessment(line, cast);
        boolean agrees = Dice.roll(DISAGREE, line.key(), "agrees") > 0;
        talking.acknowledge(assessment.id(), feedbacks.findById(assessment.id()).orElseThrow().version(), agrees,
            manager.draft("feedback.acknowledgement", agrees ? "" : manager.words("disagreed", line.key())));
    }
}
