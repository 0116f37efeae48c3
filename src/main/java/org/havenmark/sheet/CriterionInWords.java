package org.havenmark.sheet;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.havenmark.sheet.Sheet.Tag;
import org.havenmark.sheet.Text.Said;

/**
 * A criterion as its pages show it.
 *
 * @param number    domain and place in it, {@code 2.4}; the same on paper and on the screen
 * @param looks     words of {@code sheet.look.*}
 * @param redLineDays within how many days a crossed red line is to be kept again
 * @param profiles  the names of the profiles it is limited to; empty means every shelter
 * @param proof     word of {@code sheet.proof-rule.*}
 * @param stage     word of {@code sheet.stage.*}
 */
public record CriterionInWords(String number, Said text, Said guidance, Said evidence, List<String> looks,
                               List<AnchorInWords> anchors, int weight, boolean redLine, int redLineDays, int target,
                               boolean mayNotApply, List<Said> profiles, String proof, boolean photo,
                               List<Said> skills, String stage, String source, boolean ownWords, List<String> serves,
                               AskedInWords asked) {
    static CriterionInWords of(Sheet sheet, Domain domain, Criterion from, String number, Locale language) {
        return new CriterionInWords(number, from.text().in(language), from.guidance().in(language),
            from.evidence().in(language), Labels.words(from.looks()), anchors(from, language), from.weight(),
            from.redLine(), from.redLineDays(), from.target(), from.mayNotApply(), names(sheet.profiles(),
            from.profiles(), language),
            Labels.word(from.proof()), from.photo(), names(sheet.skills(), from.skills(), language),
            Labels.word(from.stage()), from.source(), from.ownWords(), from.serves(),
            AskedInWords.of(sheet, domain, from, language));
    }

    private static List<AnchorInWords> anchors(Criterion criterion, Locale language) {
        return criterion.scale().levels().stream().map(Scale.Level::level).map(level -> new AnchorInWords(level,
            criterion.anchor(level).in(language), level == criterion.target(),
            criterion.redLine() && level <= criterion.scale().redLineLevel())).toList();
    }

    private static List<Said> names(List<Tag> tags, Collection<String> ids, Locale language) {
        return tags.stream().filter(tag -> ids.contains(tag.id())).map(tag -> tag.name().in(language)).toList();
    }

    /** The words for one level, and whether it is the one aimed at or crosses the red line. */
    public record AnchorInWords(int level, Said words, boolean target, boolean crosses) { }
}
