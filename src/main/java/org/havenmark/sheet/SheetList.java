package org.havenmark.sheet;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.havenmark.sheet.SheetVersion.State;
import org.havenmark.sheet.SheetsPage.About;
import org.havenmark.sheet.SheetsPage.Line;
import org.havenmark.sheet.SheetsPage.Offer;
import org.havenmark.web.Forms;

/** Gathers what the list of sheets shows. */
@Singleton
class SheetList {
    private final SheetVersions versions;
    private final Sheets sheets;
    private final ShippedSheets shipped;

    SheetList(SheetVersions versions, Sheets sheets, ShippedSheets shipped) {
        this.versions = versions;
        this.sheets = sheets;
        this.shipped = shipped;
    }

    SheetsPage inForce(Locale language) {
        var entries = versions.entriesInForce();
        return new SheetsPage(lines(entries, State.IN_FORCE, language), List.of(), List.of(), List.of(), List.of(),
            Forms.NONE);
    }

    SheetsPage everything(Locale language) {
        var entries = versions.entries();
        return new SheetsPage(lines(entries, State.IN_FORCE, language), lines(entries, State.DRAFT, language),
            lines(entries, State.PILOT, language), lines(entries, State.RETIRED, language), offers(entries, language),
            Forms.NONE);
    }

    private List<Line> lines(List<SheetEntry> entries, State state, Locale language) {
        var newest = newest(entries);
        var wanted = entries.stream().filter(entry -> entry.state() == state).toList();
        var read = sheets.get(wanted.stream().map(SheetEntry::id).toList());
        return wanted.stream().filter(entry -> read.containsKey(entry.id()))
            .map(entry -> new Line(entry.id(), about(read.get(entry.id()), language), entry.since(),
                newest.getOrDefault(entry.sheetId(), 0))).toList();
    }

    private List<Offer> offers(List<SheetEntry> entries, Locale language) {
        return shipped.all().stream().filter(offer -> entries.stream().noneMatch(entry ->
                entry.sheetId().equals(offer.sheet().id()) && entry.number() == offer.sheet().version()))
            .map(offer -> new Offer(offer.fileName(), about(offer.sheet(), language))).toList();
    }

    /** The newest number in force of each sheet of which several are. */
    private static Map<String, Integer> newest(List<SheetEntry> entries) {
        return entries.stream().filter(entry -> entry.state() == State.IN_FORCE)
            .collect(Collectors.groupingBy(SheetEntry::sheetId, Collectors.summarizingInt(SheetEntry::number)))
            .entrySet().stream().filter(sheet -> sheet.getValue().getCount() > 1)
            .collect(Collectors.toMap(Map.Entry::getKey, sheet -> sheet.getValue().getMax()));
    }

    private static About about(Sheet sheet, Locale language) {
        return new About(sheet.title().in(language), sheet.summary().in(language), sheet.version(),
            sheet.criteria().count(), sheet.criteria().filter(Criterion::redLine).count(), sheet.domains().size());
    }
}
