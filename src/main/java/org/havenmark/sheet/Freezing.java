package org.havenmark.sheet;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.havenmark.sheet.LegalValue.Content;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.composer.Composer;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.StreamReader;
import org.yaml.snakeyaml.resolver.Resolver;

/**
 * Writes into a sheet's file what the country's law says now, so that the version made of it carries the values it was
 * made with and stays as it is when the law changes. Only the values under {@code legal} are replaced, where they
 * differ; every other byte stays.
 */
public final class Freezing {
    private static final String MARK = "\uFEFF";

    private Freezing() { }

    /**
     * The file with the law in it. Read by itself, it gives what the given file gives when it is read with the law.
     *
     * @param yaml     a file that is a sheet; anything else is refused
     * @param national what the law says, by the id that sheets give it; what is not in it, or is of another kind, or
     *                 lacks a language of the sheet, stays as the file has it
     */
    public static byte[] freeze(byte[] yaml, Map<String, Content> national) {
        var sheet = SheetReader.read("", yaml).sheet()
            .orElseThrow(() -> new IllegalArgumentException("Only a sheet can be frozen"));
        var declared = sheet.legal().stream().collect(Collectors.toMap(LegalValue::id, LegalValue::content));
        var text = new String(yaml, UTF_8);
        var mark = text.startsWith(MARK) ? MARK : "";
        var body = text.substring(mark.length());
        return (mark + replaced(body, edits(body, declared, national))).getBytes(UTF_8);
    }

    private static List<Edit> edits(String body, Map<String, Content> declared, Map<String, Content> national) {
        var options = new LoaderOptions();
        var root = new Composer(new ParserImpl(new StreamReader(body), options), new Resolver(), options)
            .getSingleNode();
        var edits = new ArrayList<Edit>();
        for (var item : value(root, "legal").map(list -> ((SequenceNode) list).getValue()).orElse(List.of())) {
            var id = ((ScalarNode) value(item, "id").orElseThrow()).getValue();
            Optional.ofNullable(national.get(id)).filter(law -> law.fits(declared.get(id)))
                .ifPresent(law -> edits.addAll(edits(item, declared.get(id), law)));
        }
        return edits;
    }

    private static List<Edit> edits(Node item, Content declared, Content law) {
        if (law.number().isPresent()) {
            return law.equals(declared) ? List.of()
                : List.of(new Edit(value(item, "number").orElseThrow(), law.number().get().toString()));
        }
        var words = value(item, "words").orElseThrow();
        return declared.words().words().keySet().stream()
            .filter(language -> !law.in(language).equals(declared.in(language)))
            .map(language -> new Edit(value(words, language).orElseThrow(), quoted(law.in(language).orElseThrow())))
            .toList();
    }

    private static Optional<Node> value(Node mapping, String key) {
        return ((MappingNode) mapping).getValue().stream()
            .filter(entry -> entry.getKeyNode() instanceof ScalarNode word && word.getValue().equals(key))
            .map(NodeTuple::getValueNode).findFirst();
    }

    /** In double quotes any words can stand, wherever the old ones stood. */
    private static String quoted(String words) {
        return '"' + words.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    private static String replaced(String body, List<Edit> edits) {
        var replaced = new StringBuilder();
        int from = 0;
        for (var edit : edits.stream().sorted(Comparator.comparing(Edit::start)).toList()) {
            int start = body.offsetByCodePoints(0, edit.start());
            replaced.append(body, from, start).append(edit.words());
            from = start + body.substring(start, body.offsetByCodePoints(0, edit.end())).stripTrailing().length();
        }
        return replaced.append(body.substring(from)).toString();
    }

    /** New words for a value of the file; a folded value reaches over line ends after it, which stay. */
    private record Edit(Node old, String words) {
        int start() {
            return old.getStartMark().getIndex();
        }

        int end() {
            return old.getEndMark().getIndex();
        }
    }
}
