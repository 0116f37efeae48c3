package org.havenmark.sheet;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.havenmark.sheet.Node.Entry;
import org.havenmark.sheet.Node.Mapping;
import org.havenmark.sheet.Node.Refused;
import org.havenmark.sheet.Node.Sequence;
import org.havenmark.sheet.Node.Word;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.events.SequenceStartEvent;
import org.yaml.snakeyaml.parser.Parser;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.StreamReader;

/**
 * Reads the plain part of YAML: words, lists and mappings. It walks the parser's events itself, so that no alias is
 * followed, no tag makes an object, and nothing is nested deeper or cut finer than a sheet can be.
 */
final class NodeReader {
    private static final int DEEPEST = 20;
    private static final int MOST_PARTS = 250_000;

    private final Parser parser;
    private final Problems problems;
    private Spot last = Spot.START;
    private int parts;

    private NodeReader(String text, Problems problems) {
        this.parser = new ParserImpl(new StreamReader(text), new LoaderOptions());
        this.problems = problems;
    }

    static Optional<Node> read(String text, Problems problems) {
        return new NodeReader(text, problems).read();
    }

    private Optional<Node> read() {
        try {
            return document();
        } catch (MarkedYAMLException stopped) {
            Syntax.explain(stopped, problems);
        } catch (YAMLException | IllegalArgumentException stopped) {
            // The parser trips over some escapes, such as one beyond Unicode, without telling where.
            problems.add(last, Fault.SYNTAX);
        }
        return Optional.empty();
    }

    private Optional<Node> document() {
        parser.getEvent();
        if (parser.checkEvent(Event.ID.StreamEnd)) {
            problems.add(Spot.START, Fault.EMPTY_FILE);
            return Optional.empty();
        }
        parser.getEvent();
        var root = node(1);
        parser.getEvent();
        if (!parser.checkEvent(Event.ID.StreamEnd)) {
            problems.add(Spot.of(parser.peekEvent().getStartMark()), Fault.SECOND_DOCUMENT);
        }
        return Optional.of(root);
    }

    private Node node(int depth) {
        var event = (NodeEvent) parser.getEvent();
        var at = counted(event, depth);
        if (event instanceof AliasEvent) {
            problems.add(at, Fault.ALIAS, event.getAnchor());
            return new Refused(at);
        }
        if (event.getAnchor() != null) {
            problems.add(at, Fault.YAML_ANCHOR, event.getAnchor());
        }
        var node = event instanceof ScalarEvent scalar ? new Word(at, scalar.getValue(), scalar.isPlain())
            : event instanceof SequenceStartEvent ? sequence(at, depth) : mapping(at, depth);
        return tagged(event, at) ? new Refused(at) : node;
    }

    private Spot counted(NodeEvent event, int depth) {
        last = Spot.of(event.getStartMark());
        if (depth > DEEPEST) {
            throw problems.stop(last, Fault.TOO_DEEP, DEEPEST);
        } else if (++parts > MOST_PARTS) {
            throw problems.stop(last, Fault.TOO_MANY_PARTS, MOST_PARTS);
        }
        return last;
    }

    private Node sequence(Spot at, int depth) {
        var items = new ArrayList<Node>();
        while (!parser.checkEvent(Event.ID.SequenceEnd)) {
            items.add(node(depth + 1));
        }
        parser.getEvent();
        return new Sequence(at, items);
    }

    private Node mapping(Spot at, int depth) {
        var entries = new LinkedHashMap<String, Entry>();
        while (!parser.checkEvent(Event.ID.MappingEnd)) {
            var key = node(depth + 1);
            var value = node(depth + 1);
            if (key instanceof Word word) {
                put(entries, word, value);
            } else if (!(key instanceof Refused)) {
                problems.add(key.at(), Fault.KEY_NOT_WORD);
            }
        }
        parser.getEvent();
        return new Mapping(at, entries);
    }

    private void put(Map<String, Entry> entries, Word key, Node value) {
        if (key.plain() && key.words().equals("<<")) {
            problems.add(key.at(), Fault.MERGE_KEY);
        } else if (entries.containsKey(key.words())) {
            problems.add(key.at(), Fault.DUPLICATE_KEY, key.words(), entries.get(key.words()).key().at().line());
        } else {
            entries.put(key.words(), new Entry(key, whereItShows(key, value)));
        }
    }

    /** A value that was left out is shown at its key, since there is nothing to point at. */
    private static Node whereItShows(Word key, Node value) {
        return value instanceof Word word && word.plain() && word.words().isEmpty()
            ? new Word(key.at(), "", true) : value;
    }

    private boolean tagged(NodeEvent event, Spot at) {
        var tag = event instanceof ScalarEvent scalar ? scalar.getTag()
            : ((CollectionStartEvent) event).getTag();
        if (tag != null) {
            problems.add(at, Fault.TAG, tag);
        }
        return tag != null;
    }
}
