package org.havenmark.sheet;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.havenmark.sheet.Text.Said;

/**
 * A domain as its pages show it.
 *
 * @param number its place in the sheet, from 1
 * @param each   what it is scored once for; empty where it is scored once
 * @param most   how many of them there may be
 */
public record DomainInWords(int number, String id, Said title, String axis, int weight,
                            List<CriterionInWords> criteria, Said each, int most) {
    static List<DomainInWords> all(Sheet sheet, Locale language) {
        return IntStream.range(0, sheet.domains().size())
            .mapToObj(place -> of(sheet, sheet.domains().get(place), place + 1, language)).toList();
    }

    private static DomainInWords of(Sheet sheet, Domain domain, int number, Locale language) {
        var criteria = IntStream.range(0, domain.criteria().size()).mapToObj(place -> CriterionInWords.of(sheet, domain,
            domain.criteria().get(place), number + "." + (place + 1), language)).toList();
        return new DomainInWords(number, domain.id(), domain.title().in(language), Labels.word(domain.axis()),
            domain.weight(), criteria, domain.repeat().map(repeat -> repeat.each().in(language)).orElse(new Said("",
                "")),
            domain.repeat().map(Repeat::most).orElse(1));
    }

    public long redLines() {
        return criteria.stream().filter(CriterionInWords::redLine).count();
    }
}
