package org.havenmark.change;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.havenmark.change.BeforeAndAfterPage.Broken;
import org.havenmark.change.BeforeAndAfterPage.Found;
import org.havenmark.change.BeforeAndAfterPage.Line;
import org.havenmark.change.BeforeAndAfterPage.Part;
import org.havenmark.change.BeforeAndAfterPage.Row;
import org.havenmark.change.BeforeAndAfterPage.Way;
import org.havenmark.change.CriterionChange.Direction;
import org.havenmark.sheet.Criterion;
import org.havenmark.sheet.Score;
import org.havenmark.sheet.Sheet;
import org.havenmark.sheet.Text.Said;
import org.jspecify.annotations.Nullable;

/** Says in one language what changed at a shelter. */
record ChangeInWords(Followed followed, Sheet sheet, boolean seesDone, Locale language) {
    /** What is listed by itself, in this order; what stayed is in the table of all alone. */
    private static final List<Direction> LISTED = List.of(Direction.WORSE, Direction.BETTER, Direction.NEWLY_SEEN,
        Direction.NO_LONGER_SEEN, Direction.NEWLY_APPLIES, Direction.NO_LONGER_APPLIES, Direction.NOT_SEEN);

    Found found(int visits) {
        var change = followed.change();
        return new Found(change.from(), broken(change.overlap()), change.axes().entrySet().stream().map(axis ->
            line(null, change.axes().size() == 1 ? "change.overall" : "change.axis." + axis.getKey().name(),
                axis.getValue())).toList(), domains(change), LISTED.stream().map(this::way)
            .filter(way -> !way.rows().isEmpty()).toList(), parts(), visits, seesDone);
    }

    private static @Nullable Broken broken(Overlap overlap) {
        return overlap.sameSheet() ? null : new Broken(overlap.common().size(), overlap.gone().size(),
            overlap.added().size(), overlap.apart().size());
    }

    private List<Line> domains(Change change) {
        return sheet.domains().stream().filter(domain -> change.domains().containsKey(domain.id()))
            .map(domain -> line(domain.title().in(language), "", change.domains().get(domain.id()))).toList();
    }

    private static Line line(@Nullable Said title, String key, ScoreChange score) {
        return new Line(title, key, score.criteria(), score.unseen(), score.before().map(Score::value).orElse(null),
            score.after().map(Score::value).orElse(null), score.difference().orElse(null), end(score.error(), true),
            end(score.error(), false), end(score.whole(), true), end(score.whole(), false),
            score.verdict().word().key(), score.verdict().why().key());
    }

    private static @Nullable BigDecimal end(Optional<Interval> interval, boolean low) {
        return interval.map(one -> BigDecimal.valueOf(low ? one.low() : one.high()).setScale(1, RoundingMode.HALF_UP))
            .orElse(null);
    }

    private Way way(Direction direction) {
        return new Way(direction.key(), followed.change().criteria().stream()
            .filter(each -> each.direction() == direction).flatMap(each -> row(each).stream()).toList());
    }

    private List<Part> parts() {
        return sheet.domains().stream().map(domain -> new Part(domain.title().in(language),
            followed.change().criteria().stream().filter(each -> each.domain().equals(domain.id()))
                .flatMap(each -> row(each).stream()).toList())).filter(part -> !part.rows().isEmpty()).toList();
    }

    private Optional<Row> row(CriterionChange each) {
        return sheet.criteria().filter(criterion -> criterion.base().equals(each.criterion())).findFirst()
            .map(criterion -> new Row(criterion.text().in(language), level(each.before()),
                name(criterion, each.before()),
                level(each.after()), name(criterion, each.after()), each.direction().key(), done(each.criterion())));
    }

    private static @Nullable Integer level(Stand stand) {
        return stand.level().orElse(null);
    }

    private @Nullable Said name(Criterion criterion, Stand stand) {
        return stand.level().map(level -> criterion.scale().levels().get(level).name().in(language)).orElse(null);
    }

    private List<String> done(String criterion) {
        return seesDone ? followed.interventions().stream().filter(one -> one.criteria().contains(criterion))
            .flatMap(one -> Stream.of(one.kind().key())).distinct().toList() : List.of();
    }
}
