package org.havenmark.change;

import com.fasterxml.jackson.core.JsonFactory;
import io.micronaut.jackson.core.tree.JsonNodeTreeCodec;
import io.micronaut.json.JsonStreamConfig;
import io.micronaut.json.tree.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** The cases of {@code cases.json}, whose numbers come from R. */
final class ChangeCases {
    private ChangeCases() { }

    /** Read when a case is asked for, and no sooner. */
    private static final class File {
        static final JsonNode CASES = read();
    }

    static Stream<Case> of(String section) {
        return stream(File.CASES.get(section)).map(Case::new);
    }

    static long number(String name) {
        return File.CASES.get(name).getLongValue();
    }

    /** Numbered, so that their order is that of the file. */
    static UUID shelter(int number) {
        return new UUID(0, number);
    }

    private static Stream<JsonNode> stream(JsonNode array) {
        return StreamSupport.stream(array.values().spliterator(), false);
    }

    private static JsonNode read() {
        try (var in = ChangeCases.class.getResourceAsStream("/change/cases.json")) {
            return JsonNodeTreeCodec.getInstance().withConfig(JsonStreamConfig.DEFAULT.withUseBigDecimalForFloats(true))
                .readTree(new JsonFactory().createParser(in));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** One case, as it stands in the file. */
    record Case(JsonNode node) {
        Optional<Double> real(String name) {
            return Optional.of(node.get(name)).filter(JsonNode::isNumber).map(JsonNode::getDoubleValue);
        }

        double number(String name) {
            return real(name).orElseThrow();
        }

        int whole(String name) {
            return node.get(name).getIntValue();
        }

        boolean flag(String name) {
            return node.get(name).getBooleanValue();
        }

        List<JsonNode> list(String name) {
            return stream(node.get(name)).toList();
        }

        List<Double> reals(String name) {
            return list(name).stream().map(JsonNode::getDoubleValue).toList();
        }

        List<List<Integer>> tables(String name) {
            return list(name).stream().map(row -> stream(row).map(JsonNode::getIntValue).toList()).toList();
        }

        /** Numbered shelters with what they had before and after. */
        List<Pair> pairs() {
            var before = list("before");
            var after = list("after");
            return IntStream.range(0, before.size()).mapToObj(i -> new Pair(shelter(i),
                before.get(i).getBigDecimalValue(), after.get(i).getBigDecimalValue())).toList();
        }

        @Override
        public String toString() {
            return node.get("name") == null ? "" : node.get("name").getStringValue();
        }
    }
}
