package org.havenmark.demo;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.havenmark.demo.Cast.Part;
import org.havenmark.guard.Draft;
import org.havenmark.guard.Notes;

/** Somebody of the story who speaks, in their own language; what they say is drawn, always the same. */
record Voice(Story story, String username, UUID id) {
    static Voice of(Story story, String username, Cast cast) {
        return new Voice(story, username, cast.id(Part.PERSON, username));
    }

    Locale language() {
        return Locale.forLanguageTag(story.person(username).language());
    }

    /** The words for an occasion; {@code about} tells one time from another. */
    String words(String occasion, String... about) {
        return mayBe(occasion, about).orElseThrow(() ->
            new IllegalStateException("seed/replies.csv has no " + occasion + " in " + language()));
    }

    /** The same where the seed need not have any. */
    Optional<String> mayBe(String occasion, String... about) {
        var fitting = story.replies().stream().filter(line -> line.fits(occasion, language())).toList();
        return fitting.isEmpty() ? Optional.empty() : Optional.of(fitting.get(Dice.roll(fitting.size(), occasion,
            String.join("/", about))).note().words());
    }

    /** The first of these texts that says something and that nobody would question. */
    String sayable(String place, String... texts) {
        return Stream.of(texts).filter(text -> !text.isEmpty() && Notes.questions(draft(place, text)).isEmpty())
            .findFirst().orElseThrow(() -> new IllegalStateException("Nothing sayable: " + List.of(texts)));
    }

    Draft draft(String place, String words) {
        return new Draft(id, words, language(), place, "");
    }
}
