package org.havenmark.revisit;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.havenmark.change.Change;
import org.havenmark.change.CriterionChange;
import org.havenmark.change.CriterionChange.Direction;
import org.havenmark.change.ScoreChange;
import org.havenmark.revisit.RevisitPage.Group;
import org.havenmark.revisit.RevisitPage.LevelName;
import org.havenmark.revisit.RevisitPage.Row;
import org.havenmark.revisit.RevisitPage.ScoreRow;
import org.havenmark.sheet.Criterion;
import org.havenmark.sheet.Score;
import org.havenmark.sheet.Sheet;
import org.havenmark.sheet.Text.Said;
import org.jspecify.annotations.Nullable;

/** Before and after, row by row, in words. */
record ChangeRows(Sheet sheet, Change change, RevisitPages.Judged judged, Map<String, List<TouchedBy.Touch>> touched,
                  Locale language) {
    /** What needs a look comes first. */
    private static final List<Direction> ORDER = List.of(Direction.WORSE, Direction.BETTER, Direction.SAME,
        Direction.NEWLY_SEEN, Direction.NO_LONGER_SEEN, Direction.NOT_SEEN, Direction.NEWLY_APPLIES,
        Direction.NO_LONGER_APPLIES);

    List<ScoreRow> whole() {
        return change.axes().entrySet().stream().map(axis -> row(axis.getKey().name(), null, axis.getValue())).toList();
    }

    List<ScoreRow> domains() {
        return sheet.domains().stream().filter(domain -> change.domains().containsKey(domain.id()))
            .map(domain -> row("", domain.title().in(language), change.domains().get(domain.id()))).toList();
    }

    List<Group> groups() {
        return ORDER.stream().map(direction -> new Group(direction.key(), icon(direction), tone(direction),
            change.criteria().stream().filter(each -> each.direction() == direction).map(this::row).toList()))
            .filter(group -> !group.rows().isEmpty()).toList();
    }

    private static ScoreRow row(String axis, @Nullable Said title, ScoreChange score) {
        return new ScoreRow(axis, title, score.criteria(), score.before().map(Score::value).orElse(null),
            score.after().map(Score::value).orElse(null), score.difference().orElse(null));
    }

    private Row row(CriterionChange each) {
        var criterion = sheet.criterion(each.criterion()).orElseThrow();
        return new Row(sheet.number(each.criterion()), criterion.text().in(language), criterion.redLine(),
            level(criterion, each.before().level()), level(criterion, each.after().level()),
            touched.getOrDefault(each.criterion(), List.of()), judged.about(each.criterion()));
    }

    private @Nullable LevelName level(Criterion criterion, Optional<Integer> level) {
        return level.map(known -> new LevelName(known, criterion.scale().tone(known),
            criterion.scale().levels().get(known).name().in(language))).orElse(null);
    }

    private static String icon(Direction direction) {
        return switch (direction) {
            case BETTER -> "↑";
            case WORSE -> "↓";
            case SAME -> "=";
            case NEWLY_SEEN, NEWLY_APPLIES -> "+";
            default -> "–";
        };
    }

    private static String tone(Direction direction) {
        return direction == Direction.BETTER ? "good" : direction == Direction.WORSE ? "bad" : "";
    }
}
