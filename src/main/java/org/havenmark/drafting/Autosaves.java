package org.havenmark.drafting;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.UUID;
import org.havenmark.web.Words;

/** Answers a script that saved. */
@Singleton
final class Autosaves {
    private final PartPages parts;
    private final Words words;
    private final Clock clock;

    Autosaves(PartPages parts, Words words, Clock clock) {
        this.parts = parts;
        this.words = words;
        this.clock = clock;
    }

    Autosaved answer(Draft draft, String part, UUID viewer, Writing.Written written, Locale language) {
        var page = parts.page(draft, part, viewer, java.util.Optional.empty(), written.clashes(), language);
        var time = DateTimeFormatter.ofPattern("HH:mm:ss").withZone(clock.getZone()).format(clock.instant());
        var checker = page.checker();
        return new Autosaved(written.revision(), words.say(language, "drafting.saved-at", time),
            words.say(language, "drafting.checker.count", checker.toMend(), checker.toConsider()),
            checker.toMend() + checker.toConsider() == 0,
            checker.here().stream().map(line -> new Autosaved.Said(line.anchor(), line.problem(), line.words()))
            .toList(),
            page.clashes().stream().map(clash -> new Autosaved.Clashing(clash.anchor(), clash.theirs().isEmpty()
                ? words.say(language, "drafting.clash.gone", clash.label())
                : words.say(language, "drafting.clash.theirs", clash.label(), clash.theirs()))).toList());
    }
}
