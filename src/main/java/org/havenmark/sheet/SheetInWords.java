package org.havenmark.sheet;

import java.util.List;
import java.util.Locale;
import org.havenmark.sheet.Text.Said;

/** A sheet as its pages show it: each text in one language, each fixed word as the end of its message's key. */
public record SheetInWords(Said title, Said summary, List<String> purposes, List<Said> profiles, ScaleInWords scale,
                           List<BandInWords> bands, RulesInWords rules, List<GateInWords> gates,
                           List<DomainInWords> domains) {
    public static SheetInWords of(Sheet sheet, Locale language) {
        return new SheetInWords(sheet.title().in(language), sheet.summary().in(language),
            Labels.words(sheet.purposes()), sheet.profiles().stream().map(tag -> tag.name().in(language)).toList(),
            ScaleInWords.of(sheet.scale(), language),
            sheet.rules().bands().stream().map(band -> BandInWords.of(band, language)).toList(), RulesInWords.of(sheet,
                language),
            sheet.gates().stream().map(gate -> GateInWords.of(gate, sheet, language)).toList(),
            DomainInWords.all(sheet, language));
    }

    public int criteria() {
        return domains.stream().mapToInt(domain -> domain.criteria().size()).sum();
    }

    public long redLines() {
        return domains.stream().mapToLong(DomainInWords::redLines).sum();
    }

    /** Where the band begins and ends, as the sheet writes it. */
    public record BandInWords(Said name, String from, boolean above, String to, boolean upTo, boolean good) {
        static BandInWords of(Band band, Locale language) {
            var range = band.range().orElseThrow();
            return new BandInWords(band.name().in(language), range.from().toPlainString(), range.above(),
                range.to().toPlainString(), range.upTo(), band.good());
        }
    }

    /** What closes, at which level of which criterion, and why. */
    public record GateInWords(Said criterion, int level, String closes, Said reason) {
        static GateInWords of(Gate gate, Sheet sheet, Locale language) {
            return new GateInWords(sheet.criterion(gate.criterion()).orElseThrow().text().in(language), gate.level(),
                Labels.word(gate.closes()), gate.reason().in(language));
        }
    }
}
