package org.havenmark.exchange;

import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.havenmark.exchange.Workbook.Row;
import org.javarosa.core.model.FormDef;
import org.javarosa.core.model.instance.InstanceInitializationFactory;
import org.javarosa.core.model.instance.TreeElement;
import org.javarosa.xform.parse.XFormParser;

/**
 * Turns a workbook's survey into an XForm, as ODK's own converter does, and lets JavaRosa calculate it. It knows
 * nothing of how the workbook was made.
 */
final class XForm {
    private static final Pattern REFERENCE = Pattern.compile("\\$\\{([^}]+)}");
    private final List<Map<String, String>> rows = new ArrayList<>();
    private final Map<String, String> paths = new HashMap<>();
    private final Map<String, String> repeats = new HashMap<>();

    XForm(Workbook book) {
        var grid = book.grid("survey").orElseThrow();
        var headers = new HashMap<Integer, String>();
        grid.rows().get(0).cells().forEach(cell -> headers.put(cell.column(), cell.words()));
        grid.rows().stream().skip(1).map(row -> row(row, headers)).forEach(row -> {
            if (row.containsKey("repeat_count")) {
                rows.add(Map.of("type", "calculate", "name", row.get("name") + "_count", "calculation",
                    row.get("repeat_count")));
            }
            rows.add(row);
        });
        place();
    }

    /**
     * What every question and calculation comes to.
     *
     * @param answers by question; those of the n-th repeat as {@code question.n}
     * @param counts  how often each repeat stands
     */
    Map<String, String> calculate(Map<String, String> answers, Map<String, Integer> counts) throws Exception {
        var xml = "<h:html xmlns=\"http://www.w3.org/2002/xforms\" xmlns:h=\"http://www.w3.org/1999/xhtml\" "
            + "xmlns:jr=\"http://openrosa.org/javarosa\"><h:head><h:title>t</h:title><model><instance><data id=\"t\">"
            + instance(answers, counts) + "</data></instance>" + binds() + "</model></h:head><h:body>" + body()
            + "</h:body></h:html>";
        FormDef form = new XFormParser(new StringReader(xml)).parse();
        form.initialize(true, new InstanceInitializationFactory());
        var values = new LinkedHashMap<String, String>();
        values(form.getMainInstance().getRoot(), values);
        return values;
    }

    private static Map<String, String> row(Row row, Map<Integer, String> headers) {
        var cells = new LinkedHashMap<String, String>();
        row.cells().forEach(cell -> cells.put(headers.get(cell.column()), cell.words()));
        return cells;
    }

    private void place() {
        Deque<String> path = new ArrayDeque<>(List.of("/data"));
        Deque<String> inside = new ArrayDeque<>(List.of(""));
        for (var row : rows) {
            var type = row.get("type");
            if (type.startsWith("end_")) {
                path.pop();
                inside.pop();
                continue;
            }
            var name = row.get("name");
            if (paths.put(name, path.peek() + "/" + name) != null) {
                throw new IllegalArgumentException("two rows are called " + name);
            }
            repeats.put(name, type.equals("begin_repeat") ? "" : inside.peek());
            if (type.startsWith("begin_")) {
                path.push(path.peek() + "/" + name);
                inside.push(type.equals("begin_repeat") ? name : inside.peek());
            }
        }
    }

    private String instance(Map<String, String> answers, Map<String, Integer> counts) {
        var xml = new StringBuilder();
        for (int at = 0; at < rows.size(); at++) {
            var row = rows.get(at);
            if (row.get("type").equals("begin_repeat")) {
                int end = at;
                while (!rows.get(end).get("type").equals("end_repeat")) {
                    end++;
                }
                for (int each = 1; each <= counts.getOrDefault(row.get("name"), 1); each++) {
                    xml.append('<').append(row.get("name")).append('>');
                    for (var inner : rows.subList(at + 1, end)) {
                        leaf(xml, inner.get("name"), answers.getOrDefault(inner.get("name") + "." + each, ""));
                    }
                    xml.append("</").append(row.get("name")).append('>');
                }
                at = end;
            } else if (row.get("type").equals("begin_group")) {
                xml.append('<').append(row.get("name")).append('>');
            } else if (row.get("type").equals("end_group")) {
                xml.append("</").append(open(at)).append('>');
            } else {
                leaf(xml, row.get("name"), answers.getOrDefault(row.get("name"), ""));
            }
        }
        return xml.toString();
    }

    /** The group that ends here. */
    private String open(int end) {
        int depth = 0;
        for (int at = end; ; at--) {
            var type = rows.get(at).get("type");
            depth += type.equals("end_group") ? 1 : type.equals("begin_group") ? -1 : 0;
            if (depth == 0) {
                return rows.get(at).get("name");
            }
        }
    }

    private static void leaf(StringBuilder xml, String name, String value) {
        xml.append('<').append(name).append('>').append(value).append("</").append(name).append('>');
    }

    private String binds() {
        var xml = new StringBuilder();
        for (var row : rows) {
            if (!row.get("type").startsWith("end_")) {
                xml.append("<bind nodeset=\"").append(paths.get(row.get("name"))).append('"');
                xml.append(row.get("type").startsWith("begin_") ? "" : " type=\"string\"");
                attribute(xml, "relevant", row, "relevant");
                attribute(xml, "calculate", row, "calculation");
                xml.append("/>");
            }
        }
        return xml.toString();
    }

    private void attribute(StringBuilder xml, String name, Map<String, String> row, String column) {
        if (row.containsKey(column)) {
            xml.append(' ').append(name).append("=\"").append(referred(row.get(column), row.get("name"))
                .replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;")).append('"');
        }
    }

    private String referred(String expression, String from) {
        return REFERENCE.matcher(expression).replaceAll(found -> {
            var name = found.group(1);
            if (!paths.containsKey(name)) {
                throw new IllegalArgumentException(from + " refers to " + name);
            }
            var near = !repeats.get(from).isEmpty() && repeats.get(name).equals(repeats.get(from));
            return Matcher.quoteReplacement(" " + (near ? "../" + name : paths.get(name)) + " ");
        });
    }

    private String body() {
        var xml = new StringBuilder();
        rows.stream().filter(row -> row.get("type").equals("begin_repeat")).forEach(row -> xml.append("<group ref=\"")
            .append(paths.get(row.get("name"))).append("\"><label/><repeat nodeset=\"")
            .append(paths.get(row.get("name"))).append("\"/></group>"));
        return xml.toString();
    }

    private static void values(TreeElement element, Map<String, String> values) {
        for (int at = 0; at < element.getNumChildren(); at++) {
            var child = element.getChildAt(at);
            if (child.getNumChildren() > 0) {
                values(child, values);
            } else {
                values.put(child.getName(), child.getValue() == null ? "" : child.getValue().getDisplayText());
            }
        }
    }
}
