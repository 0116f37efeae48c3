package org.havenmark.drafting;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.havenmark.drafting.Checked.Remark;
import org.havenmark.drafting.CheckerView.Line;
import org.havenmark.web.Words;

/** Says what the checker found in the words of the page. */
record CheckerViews(Document document, Checked checked, Words words, Locale language) {
    private static final int MOST = 60;

    CheckerView of(String part) {
        var here = checked.remarks().stream().filter(remark -> remark.part().equals(part)).map(this::line).toList();
        var elsewhere = checked.remarks().stream().filter(remark -> !remark.part().equals(part)).limit(MOST)
            .map(this::line).toList();
        return new CheckerView(checked.toMend(), checked.toConsider(), here, elsewhere);
    }

    /** The words about each field of a part, by its address within the part. */
    Map<String, List<String>> byField(String part, String address) {
        var said = new LinkedHashMap<String, List<String>>();
        checked.in(part).forEach(remark -> said.computeIfAbsent(within(remark.address(), address),
            none -> new ArrayList<>()).add(said(remark)));
        return said;
    }

    String said(Remark remark) {
        var own = remark.key().replace("sheet.problem.", "drafting.problem.");
        return words.say(language, words.has(own) ? own : remark.key(), remark.arguments().toArray());
    }

    /** What a part is called. */
    String place(String part) {
        var choosing = new Choosing(document, part, words, language, List.of());
        if (part.startsWith("criteria.")) {
            return choosing.name(part.substring(9));
        }
        if (part.startsWith("domains.")) {
            return (document.domains().indexOf(part.substring(8)) + 1) + ". "
                + choosing.said(document.at("domains/" + part.substring(8) + "/title").orElse(""));
        }
        return part.startsWith("scales.") ? words.say(language, "drafting.part.scales", part.substring(7))
            : words.say(language, "drafting.part." + part);
    }

    private Line line(Remark remark) {
        var part = remark.part();
        var kind = Shapes.of(part).map(Shapes.Kind::address).orElse("");
        var field = within(remark.address(), kind);
        return new Line(part, place(part), field.isEmpty() ? "" : "f-" + field.replace('/', '-'), remark.isProblem(),
            said(remark));
    }

    private static String within(String address, String part) {
        return part.isEmpty() ? address : address.length() > part.length() ? address.substring(part.length() + 1) : "";
    }
}
