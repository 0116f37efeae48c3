package org.havenmark.demo;

import jakarta.inject.Singleton;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.havenmark.assessment.Answer;
import org.havenmark.assessment.Assessment;
import org.havenmark.assessment.Entry;
import org.havenmark.assessment.HandingInOwn;
import org.havenmark.assessment.Receipt;
import org.havenmark.assessment.Saving;
import org.havenmark.demo.Cast.Part;
import org.havenmark.demo.VisitLine.Stage;

/** Lets an assessor answer and hand in, through the same way in as every page and tablet. */
@Singleton
class RatingAlone {
    private static final LocalTime FIRST_ANSWER = LocalTime.of(9, 30);
    /** What is left to do for a second assessor whom the team waits for. */
    private static final int LAST_ANSWERS = 4;
    private final Saving saving;
    private final HandingInOwn handingInOwn;
    private final TravellingClock clock;

    RatingAlone(Saving saving, HandingInOwn handingInOwn, TravellingClock clock) {
        this.saving = saving;
        this.handingInOwn = handingInOwn;
        this.clock = clock;
    }

    void rate(Scene scene, Assessment assessment, String username, Cast cast) {
        var answers = Inventing.answers(scene, username);
        int given = given(scene, username, answers.size());
        var person = cast.id(Part.PERSON, username);
        save(assessment, person, entries(scene, username, answers.subList(0, given), cast));
        if (given == answers.size()) {
            var missing = handingInOwn.handIn(assessment, person);
            if (!missing.isEmpty()) {
                throw new IllegalStateException(scene.visit().key() + ": " + username + " lacks " + missing);
            }
        }
    }

    private static int given(Scene scene, String username, int all) {
        boolean leads = scene.present().get(0).equals(username);
        if (scene.visit().stage() == Stage.HALF_ANSWERED) {
            return leads ? all / 2 : 0;
        }
        return scene.visit().stage() == Stage.WAITING && !leads ? all - LAST_ANSWERS : all;
    }

    /** By the language of their notes: a save is in one language. */
    private Map<Locale, List<Entry>> entries(Scene scene, String username, List<Answer> answers, Cast cast) {
        var byLanguage = new LinkedHashMap<Locale, List<Entry>>();
        var at = cast.day(scene.visit().day()).atTime(FIRST_ANSWER);
        for (int i = 0; i < answers.size(); i++) {
            var criterion = answers.get(i).criterion();
            var note = scene.note(username, criterion);
            byLanguage.computeIfAbsent(note.language(), none -> new ArrayList<>()).add(new Entry(UUID.randomUUID(),
                criterion, answers.get(i), note.words(), "", clock.instantOf(at.plusMinutes(4L * i))));
        }
        return byLanguage;
    }

    private void save(Assessment assessment, UUID person, Map<Locale, List<Entry>> byLanguage) {
        byLanguage.forEach((language, entries) -> saving.save(assessment, person, language, entries).stream()
            .filter(receipt -> !(receipt instanceof Receipt.Saved)).forEach(receipt -> {
                throw new IllegalStateException("The seed's answer is not taken: " + receipt);
            }));
    }
}
