package org.havenmark.demo;

import jakarta.inject.Singleton;
import java.time.LocalTime;
import java.util.Objects;
import java.util.stream.Stream;
import org.havenmark.demo.Cast.Part;
import org.havenmark.sheet.LegalValue;
import org.havenmark.sheet.Pilots;
import org.havenmark.sheet.Publishing;
import org.havenmark.sheet.SecondPerson;
import org.havenmark.sheet.SettingNationalValues;
import org.havenmark.web.Resources;

/** Sets what the law says, and tries the seed's own sheets out on some shelters. */
@Singleton
class TryingOut {
    private static final LocalTime LAW = LocalTime.of(8, 15);
    private static final LocalTime BEGINS = LocalTime.of(8, 20);
    private static final LocalTime ASKED = LocalTime.of(17, 0);
    private final SettingNationalValues law;
    private final Publishing publishing;
    private final Pilots pilots;
    private final SecondPerson secondPerson;

    TryingOut(SettingNationalValues law, Publishing publishing, Pilots pilots, SecondPerson secondPerson) {
        this.law = law;
        this.publishing = publishing;
        this.pilots = pilots;
        this.secondPerson = secondPerson;
    }

    Stream<Step> steps(Story story, Cast cast) {
        var set = story.desk().law().stream().map(line -> new Step(line.day(), LAW, () -> law.set(
            cast.id(Part.PERSON, line.by()), line.value(), 0, LegalValue.Content.of(line.number()))));
        var tried = story.desk().pilots().stream().flatMap(line -> Stream.of(
            new Step(line.begins(), BEGINS, () -> begin(line, cast)),
            new Step(line.asked(), ASKED, () -> secondPerson.ask(cast.id(Part.SHEET, line.sheet()),
                cast.id(Part.PERSON, line.askedBy())))));
        return Stream.concat(set, tried);
    }

    private void begin(PilotLine line, Cast cast) {
        var by = cast.id(Part.PERSON, line.by());
        var file = line.sheet() + ".yaml";
        var read = publishing.importFile(file, Objects.requireNonNull(Resources.below("seed").get(file)), by);
        var version = read.version().orElseThrow(() -> new IllegalStateException("seed/" + file + ": "
            + read.problems()));
        cast.enter(Part.SHEET, line.sheet(), version);
        pilots.begin(version, line.shelters().stream().map(name -> cast.id(Part.ORGANISATION, name)).toList(), by);
    }
}
