package org.havenmark.guard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micronaut.json.JsonMapper;
import io.micronaut.json.tree.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The rules keep to what Java and JavaScript read alike, and to what no text can make slow. */
class RulesFileTest {
    static Stream<Rule> rules() {
        return RulesFile.read().rules().stream();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void aRuleIsWrittenInTheCommonSubset(Rule rule) {
        assertThat(rule.pattern().pattern())
            .as("only these escapes").doesNotContainPattern("\\\\[^pnrt.()\\[\\]{}+*?/-]")
            .as("no look-behind, no named group").doesNotContain("(?<")
            .as("no possessive repeat").doesNotContainPattern("[?}]\\+")
            .as("no other class than these").doesNotContainPattern("\\\\p\\{(?!L}|Lu}|Ll}|M}|Nd})")
            .as("no class within a class").doesNotContain("&&");
        assertThat(rule.pattern().matcher("").groupCount()).isEqualTo(2);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void everyRepeatIsBoundedAndNoneIsInsideAnother(Rule rule) {
        var bare = rule.pattern().pattern().replaceAll("\\\\p\\{\\p{Alpha}+}", "x")
            .replaceAll("\\\\.", "x").replaceAll("\\[[^]]*]", "x");
        assertThat(bare).as("no star, no plus, no open end").doesNotContain("*", "+")
            .doesNotContainPattern("\\{\\d+,}");
        assertThat(bare).as("no repeated group").doesNotContainPattern("\\)\\{");
    }

    @Test
    void theFileIsInNormalFormC() throws IOException {
        try (var file = Objects.requireNonNull(getClass().getResourceAsStream(RulesFile.PLACE))) {
            var words = new String(file.readAllBytes(), StandardCharsets.UTF_8);
            assertThat(Normalizer.isNormalized(words, Normalizer.Form.NFC)).isTrue();
        }
    }

    @Test
    void aPartThatDoesNotExistIsRefused() throws IOException {
        var words = "{'folds': {}, 'zeros': '', 'parts': {}, 'rules': [{'id': 'one', 'find': '<none>'}]}"
            .replace('\'', '"');
        var file = JsonMapper.createDefault().readValue(words, JsonNode.class);
        assertThatThrownBy(() -> RulesFile.rules(file)).hasMessageContaining("<none>");
    }

    @Test
    void everyRuleHasANameOfItsOwn() {
        List<String> names = rules().map(Rule::id).toList();
        assertThat(names).doesNotContain("").doesNotHaveDuplicates();
    }
}
