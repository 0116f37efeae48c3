package org.havenmark.demo;

import jakarta.inject.Singleton;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.stream.Stream;
import org.havenmark.demo.Cast.Part;
import org.havenmark.drafting.Deeds;
import org.havenmark.guard.Draft;

/** Writes the drafts of sheets, edit by edit, and what advisers say about them. */
@Singleton
class Authoring {
    private static final LocalTime BEGINS = LocalTime.of(9, 0);
    private static final LocalTime WRITES = LocalTime.of(10, 0);
    private static final LocalTime SAID = LocalTime.of(14, 0);
    private static final LocalTime ANSWERED = LocalTime.of(15, 0);
    private final Deeds deeds;

    Authoring(Deeds deeds) {
        this.deeds = deeds;
    }

    Stream<Step> steps(Story story, Cast cast) {
        var desk = story.desk();
        var begun = desk.drafts().stream().map(line -> new Step(line.begins(), BEGINS, () -> begin(line, cast)));
        var edits = desk.edits().stream().map(line -> new Step(line.day(), WRITES, () -> make(line, cast)));
        var said = desk.comments().stream().map(line -> new Step(line.day(), SAID,
            () -> say(line, desk.draft(line.draft()).facilitator(), cast)));
        var answered = desk.comments().stream().flatMap(line -> line.answered().stream()
            .map(day -> new Step(day, ANSWERED, () -> deeds.answer(cast.id(Part.COMMENT, line.said().words()),
                draft(line.answer(), line.answeredBy(), "drafting.answer", cast)))));
        return Stream.of(begun, edits, said, answered).flatMap(steps -> steps);
    }

    private void begin(DraftLine line, Cast cast) {
        var by = cast.id(Part.PERSON, line.by());
        var draft = deeds.begin(cast.id(Part.SHEET, line.from()), line.title(), line.language(), by);
        cast.enter(Part.DRAFT, line.title(), draft);
        deeds.facilitate(draft, line.facilitator(), by);
    }

    private void make(EditLine line, Cast cast) {
        var draft = cast.id(Part.DRAFT, line.draft());
        var by = cast.id(Part.PERSON, line.by());
        var words = line.words().words();
        var language = line.words().language().toLanguageTag();
        switch (line.deed()) {
            case WORDS -> deeds.write(draft, by, line.where(), words);
            case NUMBER -> deeds.write(draft, by, line.where(), Integer.valueOf(words));
            case LIST -> deeds.write(draft, by, line.where(), new ArrayList<Object>(Arrays.asList(words.split(" "))));
            case DOMAINS -> deeds.compose(draft, by, cast.id(Part.SHEET, line.where()),
                Arrays.asList(words.split(" ")));
            case DOMAIN -> deeds.addDomain(draft, by, words, language, line.where());
            case CRITERION -> deeds.addCriterion(draft, by, line.where(), words, language);
            case TAKE_BACK -> deeds.takeBack(draft, by);
        }
    }

    private void say(CommentLine line, String facilitator, Cast cast) {
        cast.enter(Part.COMMENT, line.said().words(), deeds.say(cast.id(Part.DRAFT, line.draft()), line.criterion(),
            draft(line.said(), facilitator, "drafting.comment", cast)));
    }

    private static Draft draft(NoteLine note, String username, String place, Cast cast) {
        return new Draft(cast.id(Part.PERSON, username), note.words(), note.language(), place, "");
    }
}
