package org.havenmark.sheet;

import static org.havenmark.sheet.Vectors.flag;
import static org.havenmark.sheet.Vectors.list;
import static org.havenmark.sheet.Vectors.number;
import static org.havenmark.sheet.Vectors.stream;
import static org.havenmark.sheet.Vectors.strings;
import static org.havenmark.sheet.Vectors.text;
import static org.havenmark.sheet.Vectors.word;

import io.micronaut.json.tree.JsonNode;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** The small sheet of one case; what the case does not say is as little as a sheet can have. */
record VectorSheet(JsonNode file, JsonNode node) {
    Sheet read() {
        var scale = scale(text(node, "scale", "levels-0-3"));
        var domains = list(node, "domains").map(each -> domain(each, scale)).toList();
        var composites = list(node, "composites").map(each -> new Composite(text(each, "id", ""), Text.NONE,
            number(each, "weight", 1), strings(each, "of"))).toList();
        var counts = new HashMap<String, Integer>();
        list(node, "domains").filter(each -> each.get("repeat") != null).forEach(each ->
            counts.put(text(each, "id", ""), number(each.get("repeat"), "count", 1)));
        return new Sheet("vectors", 1, Text.NONE, Text.NONE, List.of("en"), Set.of(Sheet.Purpose.PEER), scale,
            List.of(), rules(), List.of(), List.of(), List.of(), List.of(),
            list(node, "gates").map(VectorSheet::gate).toList(), composites, domains).repeated(counts);
    }

    private Rules rules() {
        var kind = word(Rules.Kind.class, text(node, "rules", "weighted-mean-of-domains"));
        var bands = kind == Rules.Kind.REQUIREMENTS ? List.<Band>of() : bands(text(node, "bands", "usual"));
        return new Rules(kind, text(node, "unanswered", "").equals("zero"), bands,
            list(node, "classes").map(VectorSheet::requirement).toList(),
            list(node, "must-pass").map(each -> new Rules.MustPass(text(each, "group", ""), level(each),
                named(text(each, "class", ""), false))).toList());
    }

    private Scale scale(String id) {
        var node = file.get("scales").get(id);
        var points = list(node, "points").map(JsonNode::getIntValue).toList();
        var levels = IntStream.rangeClosed(0, number(node, "top", 0)).mapToObj(level -> new Scale.Level(level,
            Text.NONE, Text.NONE, points.isEmpty() ? level : points.get(level))).toList();
        return new Scale(id, levels, number(node, "red-line-level", 0), number(node, "target", 0),
            list(node, "caps").map(VectorSheet::cap).toList(), false);
    }

    private List<Band> bands(String id) {
        return stream(file.get("bands").get(id)).map(node -> new Band(text(node, "id", ""), Optional.of(new Band.Range(
            new BigDecimal(number(node, "from", number(node, "above", 0))), node.get("above") != null,
            new BigDecimal(number(node, "to", number(node, "up-to", 0))), node.get("up-to") != null)),
            Text.NONE, flag(node, "good"))).toList();
    }

    private static Band named(String id, boolean good) {
        return new Band(id, Optional.empty(), Text.NONE, good);
    }

    private static Rules.Requirement requirement(JsonNode node) {
        return new Rules.Requirement(named(text(node, "id", ""), flag(node, "good")), list(node, "needs").map(need ->
            new Rules.Need(Optional.of(text(need, "group", "")).filter(group -> !group.isEmpty()),
                new BigDecimal(number(need, "share", 100)), level(need))).toList());
    }

    private static Optional<Integer> level(JsonNode node) {
        return node.get("level") == null ? Optional.empty() : Optional.of(number(node, "level", 0));
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

    private Domain domain(JsonNode node, Scale usual) {
        var scale = node.get("scale") == null ? usual : scale(text(node, "scale", ""));
        var repeat = Optional.ofNullable(node.get("repeat")).map(each -> new Repeat(Text.NONE, 20,
            word(Repeat.Combine.class, text(each, "combine", ""))));
        return new Domain(text(node, "id", ""), Text.NONE, word(Domain.Axis.class, text(node, "axis", "process")),
            number(node, "weight", 1), list(node, "criteria").map(each -> criterion(each, scale)).toList(),
            Set.copyOf(strings(node, "profiles")), when(node), repeat);
    }

    private Criterion criterion(JsonNode node, Scale usual) {
        var scale = node.get("scale") == null ? usual : scale(text(node, "scale", ""));
        var looks = strings(node, "looks").stream().map(look -> word(Criterion.Look.class, look)).toList();
        return new Criterion(text(node, "id", ""), Text.NONE, Text.NONE, Text.NONE, Set.copyOf(looks), Map.of(),
            number(node, "weight", 1), flag(node, "red-line"), flag(node, "red-line") ? 14 : 0,
            number(node, "target", scale.target()),
            flag(node, "may-not-apply"), Set.copyOf(strings(node, "profiles")),
            word(Criterion.ProofRule.class, text(node, "proof", "any")), false, List.of(), Criterion.Stage.ALWAYS, "",
            true, List.of(), scale, Optional.ofNullable(node.get("measure")).map(VectorSheet::measure),
            Set.copyOf(strings(node, "groups")), when(node), Optional.empty());
    }

    private static List<Condition> when(JsonNode node) {
        return list(node, "when").map(each -> new Condition(text(each, "criterion", ""), number(each, "at-least", 0),
            number(each, "at-most", Integer.MAX_VALUE))).toList();
    }

    private static Measure measure(JsonNode node) {
        var kind = word(Measure.Kind.class, text(node, "kind", ""));
        if (kind == Measure.Kind.STEPS) {
            return new Measure.Steps(list(node, "steps").map(step -> new Measure.Step(text(step, "id", ""),
                number(step, "level", 1), Text.NONE)).toList());
        }
        var from = new TreeMap<Integer, BigDecimal>();
        node.get("levels").entries().forEach(entry ->
            from.put(Integer.valueOf(entry.getKey()), new BigDecimal(entry.getValue().coerceStringValue())));
        return new Measure.Thresholds(kind, !text(node, "better", "more").equals("less"), from);
    }
}
