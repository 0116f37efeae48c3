package org.havenmark.sheet;

import java.util.List;
import java.util.Locale;
import org.havenmark.sheet.Text.Said;

/** The levels of a sheet and their limits as its pages show them. */
public record ScaleInWords(List<LevelInWords> levels, int redLineLevel, int target, List<CapInWords> caps) {
    static ScaleInWords of(Scale scale, Locale language) {
        var levels = scale.levels().stream().map(level -> new LevelInWords(level.level(), level.name().in(language),
            level.meaning().in(language))).toList();
        var caps = scale.caps().stream().map(cap -> new CapInWords(Labels.word(cap.proof()), cap.level(),
            cap.only().map(Labels::word).orElse("all"))).toList();
        return new ScaleInWords(levels, scale.redLineLevel(), scale.target(), caps);
    }

    /** One level: what it is called and what it means in general. */
    public record LevelInWords(int level, Said name, Said meaning) { }

    /** How high a rating counts with a proof; {@code only} is the proof rule it is limited to, or all. */
    public record CapInWords(String proof, int level, String only) { }
}
