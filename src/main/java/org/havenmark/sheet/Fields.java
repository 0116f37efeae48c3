package org.havenmark.sheet;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.havenmark.sheet.Node.Entry;
import org.havenmark.sheet.Node.Mapping;
import org.havenmark.sheet.Node.Refused;
import org.havenmark.sheet.Node.Sequence;
import org.havenmark.sheet.Node.Word;

/**
 * One mapping of the file, read key by key. What is missing or wrong is noted where it stands and read as a harmless
 * default, so that reading goes on and finds the rest; a sheet with any problem is never handed out.
 */
final class Fields {
    private final Mapping mapping;
    private final Problems problems;

    private Fields(Mapping mapping, Problems problems) {
        this.mapping = mapping;
        this.problems = problems;
    }

    /** The mapping with its unknown and missing keys noted; empty where the node is no mapping. */
    static Optional<Fields> of(Node node, Keys keys, Problems problems) {
        if (node instanceof Mapping mapping) {
            keys.required().stream().filter(key -> !mapping.entries().containsKey(key))
                .forEach(key -> problems.add(mapping.at(), Fault.MISSING_KEY, key));
            mapping.entries().values().stream().map(Entry::key).filter(key -> !keys.all().contains(key.words()))
                .forEach(key -> unknown(key, keys, problems));
            return Optional.of(new Fields(mapping, problems));
        }
        if (!(node instanceof Refused)) {
            problems.add(node.at(), Fault.EXPECTED_MAPPING);
        }
        return Optional.empty();
    }

    private static void unknown(Word key, Keys keys, Problems problems) {
        Nearest.to(key.words(), keys.all()).ifPresentOrElse(
            near -> problems.add(key.at(), Fault.UNKNOWN_KEY_NEAR, key.words(), near),
            () -> problems.add(key.at(), Fault.UNKNOWN_KEY, key.words(), String.join(", ", keys.all())));
    }

    /** Where the mapping starts. */
    Spot at() {
        return mapping.at();
    }

    /** Where the value of a key starts, or the mapping where the key is missing. */
    Spot at(String key) {
        return node(key).map(Node::at).orElse(at());
    }

    boolean has(String key) {
        return mapping.entries().containsKey(key);
    }

    Optional<Node> node(String key) {
        return Optional.ofNullable(mapping.entries().get(key)).map(Entry::value);
    }

    Optional<Value> value(String key) {
        return node(key).flatMap(node -> value(key, node));
    }

    /** An id that no other has; the caller keeps one such map for each kind of thing. */
    String id(Map<String, Spot> taken) {
        return value("id").filter(value -> value.id().isPresent() && value.isFirstIn(taken))
            .map(value -> value.word().words()).orElse("");
    }

    String words(String key, int most) {
        return value(key).map(value -> Wording.read(value.word(), most, problems)).orElse("");
    }

    boolean flag(String key) {
        return value(key).flatMap(Value::flag).orElse(false);
    }

    /** The words of a list, each once. */
    List<Value> list(String key) {
        var seen = new HashMap<String, Spot>();
        return items(key).stream().flatMap(node -> value(key, node).stream())
            .filter(value -> value.isFirstIn(seen)).toList();
    }

    <E extends Enum<E>> List<E> choices(String key, Class<E> choices) {
        return list(key).stream().flatMap(value -> value.choice(choices).stream()).toList();
    }

    /** Notes a list that must hold something and does not. */
    Fields filled(String key) {
        if (node(key).filter(node -> node instanceof Sequence list && list.items().isEmpty()).isPresent()) {
            problems.add(at(key), Fault.EMPTY_LIST, key);
        }
        return this;
    }

    /** The items of a list; none where the key is missing. */
    List<Node> items(String key) {
        var node = node(key);
        if (node.isPresent() && node.get() instanceof Sequence sequence) {
            return sequence.items();
        }
        node.filter(other -> !(other instanceof Refused))
            .ifPresent(other -> problems.add(other.at(), Fault.EXPECTED_LIST, key));
        return List.of();
    }

    private Optional<Value> value(String key, Node node) {
        if (node instanceof Word word && !word.isAbsent() && !word.words().isBlank()) {
            return Optional.of(new Value(key, word, problems));
        }
        if (!(node instanceof Refused)) {
            problems.add(node.at(), node instanceof Word ? Fault.EMPTY : Fault.EXPECTED_WORDS, key);
        }
        return Optional.empty();
    }
}
