package org.havenmark.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import io.micronaut.core.type.Argument;
import io.micronaut.json.JsonMapper;
import io.micronaut.json.tree.JsonNode;

/** Reads {@code scoring/vectors.json}: small sheets with ratings and what they must come to. */
record Vectors(JsonNode file) {
    private static final List<Case> CASES = read();

    /** One case; {@code expect} and {@code arithmetic} are as written in the file. */
    record Case(String name, Sheet sheet, Set<String> profile, List<Rating> ratings, JsonNode expect,
                String arithmetic) {
        Outcome score() {
            return Scoring.score(sheet, profile, ratings);
        }

        @Override
        public String toString() {
            return name;
        }
    }

    static List<Case> cases() {
        return CASES;
    }

    static Case named(String name) {
        return cases().stream().filter(each -> each.name().equals(name)).findFirst().orElseThrow();
    }

    static List<String> strings(JsonNode node, String key) {
        return list(node, key).map(JsonNode::getStringValue).toList();
    }

    private static List<Case> read() {
        try (InputStream in = Vectors.class.getResourceAsStream("/scoring/vectors.json")) {
            var file = JsonMapper.createDefault().readValue(in.readAllBytes(), Argument.of(JsonNode.class));
            return stream(file.get("cases")).map(new Vectors(file)::readCase).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Case readCase(JsonNode node) {
        return new Case(text(node, "name", ""), sheet(node), Set.copyOf(strings(node, "profile")),
            list(node, "ratings").map(each -> rating(each.getStringValue())).toList(), node.get("expect"),
            text(node, "arithmetic", ""));
    }

    private Sheet sheet(JsonNode node) {
        var scale = scale(text(node, "scale", ""));
        var gates = list(node, "gates").map(Vectors::gate).toList();
        var domains = list(node, "domains").map(each -> domain(each, scale)).toList();
        return new Sheet("vectors", 1, Text.NONE, Text.NONE, List.of("en"), Set.of(Sheet.Purpose.PEER), scale,
            new Rules.WeightedMeanOfDomains(bands(text(node, "bands", "usual"))), List.of(), List.of(), gates, domains);
    }

    private Scale scale(String id) {
        var node = file.get("scales").get(id);
        var levels = IntStream.rangeClosed(0, number(node, "top", 0))
            .mapToObj(level -> new Scale.Level(level, Text.NONE, Text.NONE)).toList();
        return new Scale(id, levels, number(node, "red-line-level", 0), number(node, "target", 0),
            list(node, "caps").map(Vectors::cap).toList());
    }

    private List<Band> bands(String id) {
        return stream(file.get("bands").get(id)).map(node -> new Band(text(node, "id", ""),
            new BigDecimal(number(node, "from", 0)), new BigDecimal(number(node, "to", 0)), Text.NONE,
            flag(node, "good"))).toList();
    }

    private static Scale.Cap cap(JsonNode node) {
        var only = node.get("only") == null ? Optional.<Criterion.ProofRule>empty()
            : Optional.of(word(Criterion.ProofRule.class, text(node, "only", "")));
        return new Scale.Cap(word(Proof.class, text(node, "proof", "")), number(node, "level", 0), only);
    }

    private static Gate gate(JsonNode node) {
        return new Gate(text(node, "criterion", ""), number(node, "level", 0),
            word(Criterion.Look.class, text(node, "closes", "")), new Text(Map.of("en", text(node, "reason", ""))));
    }

    private static Domain domain(JsonNode node, Scale scale) {
        return new Domain(text(node, "id", ""), Text.NONE, word(Domain.Axis.class, text(node, "axis", "process")),
            number(node, "weight", 1), list(node, "criteria").map(each -> criterion(each, scale)).toList());
    }

    private static Criterion criterion(JsonNode node, Scale scale) {
        var looks = strings(node, "looks").stream().map(look -> word(Criterion.Look.class, look)).toList();
        return new Criterion(text(node, "id", ""), Text.NONE, Text.NONE, Text.NONE, Set.copyOf(looks), Map.of(),
            number(node, "weight", 1), flag(node, "red-line"), number(node, "target", scale.target()),
            flag(node, "may-not-apply"), Set.copyOf(strings(node, "profiles")),
            word(Criterion.ProofRule.class, text(node, "proof", "any")), false, List.of(), Criterion.Stage.ALWAYS, "",
            true, List.of());
    }

    private static Rating rating(String line) {
        var words = line.split(" ");
        return new Rating(words[0], switch (words[1]) {
            case "not-seen" -> new Rating.NotSeen("locked");
            case "not-applicable" -> new Rating.NotApplicable("none of these here");
            case "not-agreed" -> new Rating.NotAgreed();
            default -> new Rating.Level(Integer.parseInt(words[1]), word(Proof.class, words[2]));
        });
    }

    private static <E extends Enum<E>> E word(Class<E> type, String word) {
        return Enum.valueOf(type, word.replace('-', '_').toUpperCase(Locale.ROOT));
    }

    private static Stream<JsonNode> list(JsonNode node, String key) {
        return node.get(key) == null ? Stream.empty() : stream(node.get(key));
    }

    private static Stream<JsonNode> stream(JsonNode array) {
        return StreamSupport.stream(array.values().spliterator(), false);
    }

    private static String text(JsonNode node, String key, String otherwise) {
        return node.get(key) == null ? otherwise : node.get(key).getStringValue();
    }

    private static int number(JsonNode node, String key, int otherwise) {
        return node.get(key) == null ? otherwise : node.get(key).getIntValue();
    }

    private static boolean flag(JsonNode node, String key) {
        return node.get(key) != null && node.get(key).getBooleanValue();
    }
}
