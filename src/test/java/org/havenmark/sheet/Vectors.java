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

import com.fasterxml.jackson.core.JsonFactory;
import io.micronaut.jackson.core.tree.JsonNodeTreeCodec;
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
            var file = JsonNodeTreeCodec.getInstance().readTree(new JsonFactory().createParser(in));
            return stream(file.get("cases")).map(new Vectors(file)::readCase).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Case readCase(JsonNode node) {
        return new Case(text(node, "name", ""), new VectorSheet(file, node).read(),
            Set.copyOf(strings(node, "profile")),
            list(node, "ratings").map(each -> rating(each.getStringValue())).toList(), node.get("expect"),
            text(node, "arithmetic", ""));
    }

    private static Rating rating(String line) {
        var words = line.split(" ");
        return new Rating(words[0], switch (words[1]) {
            case "not-seen" -> new Rating.NotSeen("locked");
            case "not-applicable" -> new Rating.NotApplicable("none of these here");
            case "not-agreed" -> new Rating.NotAgreed();
            case "measured" -> new Rating.Measured(words[2], word(Proof.class, words[3]));
            default -> new Rating.Level(Integer.parseInt(words[1]), word(Proof.class, words[2]));
        });
    }

    static <E extends Enum<E>> E word(Class<E> type, String word) {
        return Enum.valueOf(type, word.replace('-', '_').toUpperCase(Locale.ROOT));
    }

    static Stream<JsonNode> list(JsonNode node, String key) {
        return node.get(key) == null ? Stream.empty() : stream(node.get(key));
    }

    static Stream<JsonNode> stream(JsonNode array) {
        return StreamSupport.stream(array.values().spliterator(), false);
    }

    static String text(JsonNode node, String key, String otherwise) {
        return node.get(key) == null ? otherwise : node.get(key).getStringValue();
    }

    static int number(JsonNode node, String key, int otherwise) {
        return node.get(key) == null ? otherwise : node.get(key).getIntValue();
    }

    static boolean flag(JsonNode node, String key) {
        return node.get(key) != null && node.get(key).getBooleanValue();
    }
}
