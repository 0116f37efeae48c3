package org.havenmark.drafting;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.havenmark.drafting.SimulationPage.Figures;
import org.havenmark.drafting.SimulationPage.Group;
import org.havenmark.drafting.SimulationPage.Part;
import org.havenmark.sheet.Domain;
import org.havenmark.sheet.Ratio;
import org.havenmark.sheet.Sheet;
import org.havenmark.sheet.Text;
import org.jspecify.annotations.Nullable;

/**
 * Says what moves and by how much. Quartiles are in whole points: finer, one could be a single shelter's own; and the
 * lowest and the highest are always a single shelter's own, so they are not told at all.
 */
record MovesWords(Locale language, Sheet draft) {
    private static final String KEY = "drafting.simulation.";
    private static final List<String> WAYS = List.of(KEY + "way.up", KEY + "way.down", KEY + "way.same");

    /**
     * How many assessments move in which way; neighbours together where one alone would be too few, and all together
     * where so few move that even their way would tell of them.
     */
    List<Group> ways(Moves moves) {
        if (!moves.isTellable()) {
            return List.of(new Group(WAYS, moves.n(), 100));
        }
        var cells = List.of(moves.up(), moves.down(), moves.same());
        var told = Merging.of(new Crossing(List.of("all"), WAYS, IntStream.range(0, cells.size()).boxed()
            .flatMap(way -> cells.get(way).stream().map(shelter -> new Crossing.Place(0, way, shelter))).toList()));
        return IntStream.range(0, told.columns().size()).mapToObj(i -> new Group(
            told.columns().get(i).stream().map(WAYS::get).toList(), told.counts().get(0).get(i),
            Ratio.of(100L * told.counts().get(0).get(i), moves.n()).rounded(0).intValueExact())).toList();
    }

    /** The axes, then the domains. */
    List<Part> parts(Simulation simulation) {
        return simulation.parts().stream().map(moves -> {
            var title = draft.domain(moves.of()).map(domain -> domain.title().in(language));
            return part(moves, simulation.shelters(), title.isEmpty() ? axis(moves.of()) : "", title.orElse(null));
        }).toList();
    }

    /** Every kind of change, also those that there are none of. */
    List<Part> steps(Simulation simulation) {
        return Arrays.stream(Step.values()).map(step -> Optional.ofNullable(simulation.steps().get(step))
            .map(moves -> part(moves, simulation.shelters(), step.key(), null))
            .orElseGet(() -> new Part(null, step.key(), Telling.whole(List.of()), "none", null))).toList();
    }

    private String axis(String name) {
        return draft.domains().stream().map(Domain::axis).distinct().count() == 1 ? "network.overall"
            : "network.axis." + name;
    }

    private static Part part(Moves moves, Collection<UUID> all, String key,
                             Text.@Nullable Said title) {
        var n = Telling.part(moves.shelters(), all);
        if (n.number() == 0) {
            return new Part(title, key, n, "too-few", null);
        }
        if (!moves.isTellable()) {
            return new Part(title, key, n, "few-moved", null);
        }
        return new Part(title, key, n, "", figures(moves));
    }

    private static Figures figures(Moves moves) {
        var change = moves.change().orElseThrow();
        return new Figures(whole(moves.before().orElseThrow().median()), whole(moves.after().orElseThrow().median()),
            whole(change.lowerQuartile()), whole(change.median()), whole(change.upperQuartile()));
    }

    private static int whole(Ratio points) {
        return points.rounded(0).intValueExact();
    }
}
