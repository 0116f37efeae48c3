package org.havenmark.drafting;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.havenmark.sheet.SheetVersions;
import org.havenmark.sheet.Sheets;
import org.havenmark.sheet.ShippedSheets;
import org.havenmark.web.Option;
import org.havenmark.web.Words;

/** The sheets that a draft may begin from or take parts of: all versions, and what ships and was not brought in yet. */
@Singleton
record Sources(SheetVersions versions, Sheets sheets, ShippedSheets shipped, Words words) {
    List<Option> options(Locale language) {
        var entries = versions.entries();
        var read = sheets.get(entries.stream().map(entry -> entry.id()).toList());
        var kept = entries.stream().filter(entry -> read.containsKey(entry.id())).map(entry ->
            new Option(entry.id().toString(),
            words.say(language, "drafting.comparison.side", read.get(entry.id()).title().in(language).words(),
                entry.number(), words.say(language, "sheet.state." + entry.state().word()))));
        var ships = shipped.all().stream().filter(file -> entries.stream().noneMatch(entry ->
                entry.sheetId().equals(file.sheet().id()) && entry.number() == file.sheet().version()))
            .map(file -> new Option(file.fileName(), words.say(language, "drafting.comparison.side",
                file.sheet().title().in(language).words(), file.sheet().version(), words.say(language,
                "drafting.begin.ships"))));
        return Stream.concat(kept, ships).toList();
    }
}
