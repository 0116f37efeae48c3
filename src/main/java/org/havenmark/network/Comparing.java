package org.havenmark.network;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.havenmark.network.NetworkPage.Cell;
import org.havenmark.network.NetworkPage.RedLines;
import org.havenmark.network.NetworkPage.Results;
import org.havenmark.network.NetworkPage.Row;
import org.havenmark.network.NetworkPage.Spread;
import org.havenmark.network.ShelterScore.Part;
import org.havenmark.network.SheetsUsed.Version;
import org.havenmark.sheet.Band;
import org.havenmark.sheet.Ratio;
import org.havenmark.sheet.Score;
import org.havenmark.sheet.Sheet;
import org.havenmark.sheet.Sheets;
import org.havenmark.sheet.Standing;
import org.havenmark.sheet.Text;

/** Sets the results of shelters on one sheet side by side; each is banded by the version it was scored on. */
final class Comparing {
    private static final int STEPS = 5;
    private final Locale language;
    private final boolean named;
    private final Map<UUID, Sheet> byVersion = new LinkedHashMap<>();
    private final Map<String, Band> bands = new LinkedHashMap<>();
    private final List<Column> columns;

    /** @param sheets those the results stand on, by version, the newest first */
    private Comparing(Map<UUID, Sheet> sheets, boolean named, Locale language) {
        this.language = language;
        this.named = named;
        byVersion.putAll(sheets);
        all().forEach(sheet -> names(sheet).forEach(band -> bands.putIfAbsent(band.id(), band)));
        this.columns = Column.of(all(), language);
    }

    /** Each result as it was stored, from the versions used, the newest first. */
    static Comparing asStored(List<Version> versions, Sheets sheets, Locale language) {
        var byVersion = new LinkedHashMap<UUID, Sheet>();
        versions.forEach(version -> byVersion.put(version.id(), sheets.get(version.id())));
        return new Comparing(byVersion, true, language);
    }

    /** All on the same criteria. A part of a sheet gives no bands and no classes: they belong to the whole. */
    static Comparing onCommon(OnCommon.Ruler ruler, Locale language) {
        return new Comparing(Map.of(ruler.version(), ruler.sheet()), false, language);
    }

    Results results(List<ShelterScore> latest, List<OpenRedLine> redLines) {
        var days = latest.stream().map(ShelterScore::visitOn).sorted().toList();
        return new Results(all().iterator().next().title().in(language), latest.size(), days.get(0),
            days.get(days.size() - 1), columns,
            latest.stream().map(this::row).toList(), bands.values().stream().map(this::name).toList(),
            columns.stream().map(column -> spread(column, latest)).flatMap(Optional::stream).toList(),
            redLines(redLines));
    }

    private Row row(ShelterScore score) {
        return new Row(score.name(), score.kind(), score.region(), score.assessment(), score.visitOn(),
            sheet(score).version(), columns.stream().map(column -> cell(column, score)).toList(), score.rated(),
            score.applicable(), score.provisional());
    }

    private Cell cell(Column column, ShelterScore score) {
        var part = score.parts().get(column.part());
        if (part == null || part.points() == null) {
            return new Cell(null, null, "NOTHING", 0, part == null ? 0 : part.rated(),
                part == null ? 0 : part.applicable());
        }
        var band = band(column, score);
        return new Cell(part.points(), band.map(this::name).orElse(null), cause(column, score, band),
            step(part.points()), part.rated(), part.applicable());
    }

    /** Of an axis as it was stored; of a domain a good band may have been held back. */
    private String cause(Column column, ShelterScore score, Optional<Band> band) {
        var part = Objects.requireNonNull(score.parts().get(column.part()));
        if (column.isAxis()) {
            return part.cause();
        }
        var unheld = Standing.band(new Score(Objects.requireNonNull(part.points())), bands(score), false);
        return band.equals(unheld) ? "NOTHING" : "RED_LINE";
    }

    /** Of an axis the band or class that was stored; of a domain the band that the same rule gives. */
    private Optional<Band> band(Column column, ShelterScore score) {
        var part = Objects.requireNonNull(score.parts().get(column.part()));
        return column.isAxis()
            ? names(sheet(score)).stream().filter(band -> band.id().equals(part.band())).findFirst()
            : Standing.band(new Score(Objects.requireNonNull(part.points())), bands(score), score.redLineOpen());
    }

    private List<Band> names(Sheet sheet) {
        return named ? sheet.rules().named() : List.of();
    }

    private List<Band> bands(ShelterScore score) {
        return named ? sheet(score).rules().bands() : List.of();
    }

    private Optional<Spread> spread(Column column, List<ShelterScore> latest) {
        var scored = latest.stream().filter(score -> points(column, score).isPresent()).toList();
        var counts = bands.keySet().stream().map(id -> (int) scored.stream()
            .filter(score -> band(column, score).filter(band -> band.id().equals(id)).isPresent()).count()).toList();
        return Distribution.of(scored.stream().flatMap(score -> points(column, score).stream()).map(Score::new)
            .toList()).map(found -> new Spread(column, found.n(), counts, points(found.lowest()),
                points(found.lowerQuartile()), points(found.median()), points(found.upperQuartile()),
                points(found.highest())));
    }

    /** In the order of the sheet, the newest version's first. */
    private List<RedLines> redLines(List<OpenRedLine> open) {
        var texts = new LinkedHashMap<String, Text>();
        all().stream().flatMap(Sheet::criteria).forEach(one -> texts.putIfAbsent(one.id(), one.text()));
        return texts.entrySet().stream().map(one -> new RedLines(one.getValue().in(language),
                open.stream().filter(line -> line.crossed() && line.criterion().equals(one.getKey())).toList(),
                open.stream().filter(line -> !line.crossed() && line.criterion().equals(one.getKey())).toList()))
            .filter(line -> !line.crossed().isEmpty() || !line.unchecked().isEmpty()).toList();
    }

    private static Optional<BigDecimal> points(Column column, ShelterScore score) {
        return Optional.ofNullable(score.parts().get(column.part())).map(Part::points);
    }

    private static BigDecimal points(Ratio exact) {
        return exact.rounded(2);
    }

    private static int step(BigDecimal points) {
        return Math.min(STEPS - 1, points.intValue() * STEPS / 100);
    }

    private Text.Said name(Band band) {
        return band.name().in(language);
    }

    private Sheet sheet(ShelterScore score) {
        return Objects.requireNonNull(byVersion.get(score.sheetVersion()));
    }

    private Collection<Sheet> all() {
        return byVersion.values();
    }
}
