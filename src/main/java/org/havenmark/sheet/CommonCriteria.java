package org.havenmark.sheet;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What two sheets ask alike, so that results on one can stand beside results on the other.
 *
 * <p>A criterion is common where both have its id, as many levels worth the same points, the same red-line level, the
 * same measure, and both repeat it for each room or neither does. Its words may differ: an author who means another
 * thing gives it another id. Weights, targets, conditions and rules may differ too; each sheet keeps its own.
 *
 * @param ids   in the order of the second sheet, as the files have them
 * @param apart ids that both have and that cannot be compared all the same, in the same order
 */
public record CommonCriteria(Set<String> ids, Set<String> apart) {
    public CommonCriteria {
        ids = Collections.unmodifiableSet(new LinkedHashSet<>(ids));
        apart = Collections.unmodifiableSet(new LinkedHashSet<>(apart));
    }

    public static CommonCriteria of(Sheet first, Sheet second) {
        return of(List.of(first, second));
    }

    /** What all of these ask alike, in the order of the last. */
    public static CommonCriteria of(List<Sheet> sheets) {
        var last = places(sheets.get(sheets.size() - 1));
        var others = sheets.stream().limit(sheets.size() - 1).map(CommonCriteria::places).toList();
        var ids = new ArrayList<String>();
        var apart = new ArrayList<String>();
        last.forEach((id, place) -> {
            if (others.stream().allMatch(other -> place.isAlike(other.get(id)))) {
                ids.add(id);
            } else if (others.stream().allMatch(other -> other.containsKey(id))) {
                apart.add(id);
            }
        });
        return new CommonCriteria(new LinkedHashSet<>(ids), new LinkedHashSet<>(apart));
    }

    private static Map<String, Place> places(Sheet sheet) {
        var places = new LinkedHashMap<String, Place>();
        sheet.domains().forEach(domain -> domain.criteria().forEach(criterion -> places.putIfAbsent(criterion.base(),
            new Place(domain.repeat().map(Repeat::combine), criterion))));
        return places;
    }

    private record Place(Optional<Repeat.Combine> combine, Criterion criterion) {
        boolean isAlike(@Nullable Place other) {
            return other != null && combine.equals(other.combine)
                && criterion.measure().map(Measure::bare).equals(other.criterion.measure().map(Measure::bare))
                && points(criterion.scale()).equals(points(other.criterion.scale()))
                && criterion.scale().redLineLevel() == other.criterion.scale().redLineLevel();
        }

        private static List<Integer> points(Scale scale) {
            return scale.levels().stream().map(Scale.Level::points).toList();
        }
    }
}
