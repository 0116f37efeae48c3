package org.havenmark.sheet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

/** The schema helps while a sheet is typed in an editor; it must know the very keys and values the reader knows. */
class SchemaTest {
    private static final Map<String, Keys> PARTS = Map.ofEntries(entry("scale", Keys.SCALE),
        entry("level", Keys.LEVEL), entry("cap", Keys.CAP), entry("rules", Keys.RULES), entry("band", Keys.BAND),
        entry("class", Keys.CLASS), entry("need", Keys.NEED), entry("must-pass", Keys.MUST_PASS),
        entry("must-pass-class", Keys.MUST_PASS_CLASS), entry("legal", Keys.LEGAL), entry("tag", Keys.TAG),
        entry("gate", Keys.GATE), entry("composite", Keys.COMPOSITE), entry("condition", Keys.CONDITION),
        entry("repeat", Keys.REPEAT), entry("measure", Keys.MEASURE), entry("step", Keys.STEP),
        entry("domain", Keys.DOMAIN), entry("criterion", Keys.CRITERION));

    private final Map<String, Object> schema = schema();

    @Test
    void theSheetHasTheReadersKeys() {
        same(schema, Keys.SHEET);
    }

    @Test
    void everyPartHasTheReadersKeys() {
        PARTS.forEach((part, keys) -> same(at(schema, "$defs", part), keys));
    }

    @Test
    void theWordsToChooseFromAreTheReaders() {
        same("domain", "axis", Domain.Axis.class);
        same("cap", "proof", Proof.class);
        same("cap", "only", Criterion.ProofRule.class);
        same("gate", "closes", Criterion.Look.class);
        same("rules", "kind", Rules.Kind.class);
        same("rules", "unanswered", RulesReader.Unanswered.class);
        same("repeat", "combine", Repeat.Combine.class);
        same("measure", "kind", Measure.Kind.class);
        same("measure", "better", MeasureReader.Better.class);
        same("criterion", "proof", Criterion.ProofRule.class);
        same("criterion", "stage", Criterion.Stage.class);
        assertThat(at(schema, "$defs", "criterion", "properties", "looks", "items").get("enum"))
            .isEqualTo(written(Criterion.Look.class));
        assertThat(at(schema, "properties", "purposes", "items").get("enum")).isEqualTo(written(Sheet.Purpose.class));
    }

    private void same(String part, String key, Class<? extends Enum<?>> choices) {
        assertThat(at(schema, "$defs", part, "properties", key).get("enum")).isEqualTo(written(choices));
    }

    private static void same(Map<String, Object> part, Keys keys) {
        assertThat(at(part, "properties").keySet()).isEqualTo(keys.all());
        assertThat(new HashSet<>((List<?>) part.get("required"))).isEqualTo(Set.copyOf(keys.required()));
        assertThat(part.get("additionalProperties")).isEqualTo(false);
    }

    private static List<String> written(Class<? extends Enum<?>> choices) {
        return List.of(choices.getEnumConstants()).stream()
            .map(one -> one.name().toLowerCase(Locale.ROOT).replace('_', '-')).toList();
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> at(Map<String, Object> from, String... path) {
        for (var step : path) {
            from = (Map<String, Object>) from.get(step);
        }
        return from;
    }

    /** JSON is YAML, so the parser that is here anyway reads the schema. */
    private static Map<String, Object> schema() {
        try {
            return new Yaml(new SafeConstructor(new LoaderOptions()))
                .load(Files.readString(Path.of("scoresheets/sheet.schema.json")));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
