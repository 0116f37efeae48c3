package org.havenmark.drafting;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.havenmark.drafting.Checked.Remark;
import org.havenmark.sheet.Advice;
import org.havenmark.sheet.Advising;
import org.havenmark.sheet.LegalValue;
import org.havenmark.sheet.Problem;
import org.havenmark.sheet.SheetReader;
import org.havenmark.sheet.SheetText;

/** Says everything there is to say about a draft, each at the address it is about. */
final class Checking {
    /** What a problem with a whole part is noted at: its first line. */
    private static final Set<String> OF_THE_FIRST_LINE = Set.of("missing-key", "missing-translation");

    private Checking() { }

    /** @param national what the country's law sets, by id */
    static Checked check(Document document, Map<String, LegalValue.Content> national) {
        var shown = Tongues.listed(document);
        var file = shown.write();
        var reading = SheetReader.read("", file.bytes(), national);
        var remarks = reading.sheet().map(Advising::of).orElse(List.of()).stream()
            .map(advice -> new Remark(address(shown, advice), false, advice.messageKey(), advice.arguments()));
        var problems = reading.problems().stream().map(problem -> new Remark(address(file, problem), true,
            problem.messageKey(), problem.arguments()));
        return new Checked(reading.sheet(), file, Stream.concat(problems, remarks).toList());
    }

    private static String address(SheetText file, Problem problem) {
        var at = file.place(problem);
        var parent = at.contains("/") ? at.substring(0, at.lastIndexOf('/')) : "";
        if (OF_THE_FIRST_LINE.contains(problem.key())) {
            return parent.isEmpty() ? problem.arguments().get(0).toString() : parent + "/" + problem.arguments().get(0);
        }
        return at.endsWith("/id") && !problem.key().equals("bad-id") && !problem.key().equals("twice") ? parent : at;
    }

    /** Advice names what it is about by id alone. */
    private static String address(Document document, Advice advice) {
        var id = advice.place();
        if (document.domainOf(id).isPresent()) {
            return "criteria/" + id;
        }
        return Stream.of("domains", "composites", "rules/bands", "rules/classes", "scales", "profiles", "groups",
            "skills",
                "legal").filter(list -> document.ids(list).contains(id)).findFirst().map(list -> list + "/" + id)
            .orElse("rules");
    }
}
