package org.havenmark.exchange;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A draft in a few lines, as the table of small forms writes it. */
final class Drawn {
    private Drawn() { }

    static Stream<String> of(Map<String, Object> tree) {
        var domains = list(tree, "domains").flatMap(domain -> Stream.concat(Stream.of("# " + domain.get("id") + ": "
            + words(domain, "title") + repeat(domain) + when(domain)), list(domain, "criteria").map(each ->
                criterion(each, Tree.map(tree.get("scale"))))));
        var scales = Stream.concat(Stream.of(Tree.map(tree.get("scale"))), list(tree, "scales")).map(Drawn::scale);
        return Stream.of(domains, scales, Stream.of("languages " + Tree.list(tree.get("languages")).stream()
            .map(Objects::toString).collect(Collectors.joining(" "))), Stream.of("sheet " + tree.get("id") + " "
                + tree.get("version") + " " + words(tree, "title"))).flatMap(each -> each);
    }

    private static String criterion(Map<String, Object> node, Map<String, Object> usual) {
        var told = Stream.of("evidence", "guidance").filter(node::containsKey).map(key -> key + " " + words(node, key))
            .collect(Collectors.joining(", "));
        return node.get("id") + ": " + words(node, "text") + " (" + node.getOrDefault("scale", usual.get("id")) + ")"
            + (Boolean.TRUE.equals(node.get("may-not-apply")) ? " na" : "") + when(node)
            + (told.isEmpty() ? "" : " " + told);
    }

    private static String repeat(Map<String, Object> domain) {
        var repeat = Tree.map(domain.get("repeat"));
        return repeat.isEmpty() ? "" : " x" + repeat.get("most") + " " + repeat.get("combine");
    }

    private static String when(Map<String, Object> node) {
        var conditions = list(node, "when").map(each -> each.get("criterion") + (each.containsKey("at-least")
            && each.containsKey("at-most") ? " " + each.get("at-least") + "-" + each.get("at-most")
            : each.containsKey("at-least") ? ">=" + each.get("at-least") : "<=" + each.get("at-most"))).toList();
        return conditions.isEmpty() ? "" : " when " + String.join(", ", conditions);
    }

    private static String scale(Map<String, Object> scale) {
        return "= " + scale.get("id") + ": " + list(scale, "levels").map(level ->
            String.valueOf(level.getOrDefault("points", level.get("level")))).collect(Collectors.joining(" "));
    }

    private static String words(Map<String, Object> node, String key) {
        return Tree.map(node.get(key)).values().stream().map(Object::toString).collect(Collectors.joining(" / "));
    }

    private static Stream<Map<String, Object>> list(Map<String, Object> node, String key) {
        List<Object> list = Tree.list(node.get(key));
        return list.stream().map(Tree::map);
    }
}
