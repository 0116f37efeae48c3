package org.havenmark.sheet;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.havenmark.sheet.Measure.Kind;
import org.havenmark.sheet.Measure.Step;

/** Reads what is entered instead of a level: every level of the scale above 0 needs its threshold or its steps. */
record MeasureReader(Texts texts, Scale scale, Problems problems) {
    private static final int MOST_STEPS = 30;

    Optional<Measure> read(Node node) {
        return Fields.of(node, Keys.MEASURE, problems).flatMap(this::measure);
    }

    private Optional<Measure> measure(Fields fields) {
        var kind = fields.value("kind").flatMap(value -> value.choice(Kind.class));
        return kind.map(known -> known == Kind.STEPS ? steps(fields) : thresholds(fields, known));
    }

    private Measure thresholds(Fields fields, Kind kind) {
        refuse(fields, "steps", kind);
        var better = fields.value("better").flatMap(value -> value.choice(Better.class)).orElse(Better.MORE);
        var from = new TreeMap<Integer, BigDecimal>();
        if (fields.node("levels").orElse(null) instanceof Node.Mapping levels) {
            levels.entries().values().forEach(entry -> threshold(entry, from));
        }
        noteOrder(fields, from, better);
        return new Measure.Thresholds(kind, better == Better.MORE, from);
    }

    private void threshold(Node.Entry entry, TreeMap<Integer, BigDecimal> from) {
        var level = new Value("levels", entry.key(), problems).level(scale.levels().size());
        if (entry.value() instanceof Node.Word word) {
            var value = texts.legal().filled(new Value("levels", word, problems));
            value.amount().ifPresent(amount -> level.ifPresent(known -> from.put(known, amount)));
        } else {
            problems.add(entry.value().at(), Fault.EXPECTED_WORDS, "levels");
        }
    }

    private void noteOrder(Fields fields, TreeMap<Integer, BigDecimal> from, Better better) {
        var all = scale.levels().isEmpty()
            || from.keySet().equals(IntStream.rangeClosed(1, scale.top()).boxed().collect(Collectors.toSet()));
        var values = List.copyOf(from.values());
        var ordered = IntStream.range(1, values.size()).allMatch(at ->
            values.get(at).compareTo(values.get(at - 1)) * (better == Better.MORE ? 1 : -1) > 0);
        if (!all || !ordered) {
            problems.add(fields.at("levels"), Fault.THRESHOLDS, Math.max(1, scale.top()));
        }
    }

    private Measure steps(Fields fields) {
        refuse(fields, "levels", Kind.STEPS);
        refuse(fields, "better", Kind.STEPS);
        var steps = new ArrayList<Step>();
        var taken = new LinkedHashMap<String, Spot>();
        for (var item : fields.items("steps")) {
            Fields.of(item, Keys.STEP, problems).ifPresent(step -> steps.add(new Step(step.id(taken),
                step.value("level").flatMap(value -> value.level(scale.levels().size())).orElse(1),
                texts.read(step, "text", 160))));
        }
        var covered = IntStream.rangeClosed(1, scale.top()).allMatch(level ->
            steps.stream().anyMatch(step -> step.level() == level));
        if (!covered || steps.size() > MOST_STEPS || steps.stream().anyMatch(step -> step.level() < 1)) {
            problems.add(fields.at("steps"), Fault.STEPS, Math.max(1, scale.top()), MOST_STEPS);
        }
        return new Measure.Steps(steps);
    }

    private void refuse(Fields fields, String key, Kind kind) {
        if (fields.has(key)) {
            problems.add(fields.at(key), Fault.NOT_WITH_MEASURE, key, kind.name().toLowerCase(Locale.ROOT));
        }
    }

    /** Which way a number is good. */
    enum Better { MORE, LESS }
}
