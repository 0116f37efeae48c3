package org.havenmark.demo;

import jakarta.inject.Singleton;
import java.util.Optional;
import org.havenmark.assessment.Answer;
import org.havenmark.assessment.Assessment;
import org.havenmark.assessment.Difference;
import org.havenmark.assessment.HandingIn;
import org.havenmark.assessment.Settling;
import org.havenmark.assessment.Submissions;
import org.havenmark.demo.Cast.Part;
import org.havenmark.guard.Draft;

/** Lets a team agree, with a note each time, on what its members rated differently, and hand in. */
@Singleton
class TalkingOver {
    private static final Settling.Seen UNSETTLED = new Settling.Seen(1, Optional.empty());
    private final Submissions submissions;
    private final Settling settling;
    private final HandingIn handingIn;

    TalkingOver(Submissions submissions, Settling settling, HandingIn handingIn) {
        this.submissions = submissions;
        this.settling = settling;
        this.handingIn = handingIn;
    }

    /** The last of those who are present writes for the team. */
    void settle(Scene scene, Assessment assessment, Cast cast) {
        var differences = Difference.among(scene.sheet(), submissions.ratings(assessment.id()));
        differences.forEach(difference -> settle(scene, assessment, cast, Inventing.settled(scene, difference),
            scene.remark(difference, writer(scene))));
        var talkedOver = differences.stream().map(Difference::criterion).toList();
        // A team may also note something about what all of them rated alike.
        scene.writtenForTeam().filter(line -> !talkedOver.contains(line.criterion()))
            .forEach(line -> settle(scene, assessment, cast, line.answer(), line.note()));
        var open = handingIn.handIn(assessment, cast.id(Part.PERSON, writer(scene)));
        if (!open.isEmpty()) {
            throw new IllegalStateException(scene.visit().key() + " is not settled: " + open);
        }
    }

    private void settle(Scene scene, Assessment assessment, Cast cast, Answer answer, NoteLine note) {
        var draft = new Draft(cast.id(Part.PERSON, writer(scene)), note.words(), note.language(), "assessment.agreed",
            "");
        if (settling.settle(assessment, answer, draft, UNSETTLED).note().isEmpty()) {
            throw new IllegalStateException(scene.visit().key() + ", " + answer.criterion() + ": its note is not kept");
        }
    }

    private static String writer(Scene scene) {
        return scene.present().get(scene.present().size() - 1);
    }
}
