package org.havenmark.drafting;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.havenmark.drafting.PartPage.ClashView;
import org.havenmark.drafting.PartPage.ThingView;
import org.havenmark.drafting.Writing.Clash;
import org.havenmark.sheet.SheetFile;
import org.havenmark.web.NotFound;
import org.havenmark.web.Option;
import org.havenmark.web.Words;

/** Makes the page on which one part of a draft is written. */
@Singleton
final class PartPages {
    private static final List<String> SINGLE = List.of("about", "scale", "rules", "words", "together");
    private final Drafts drafts;
    private final CommentPages comments;
    private final Words words;

    PartPages(Drafts drafts, CommentPages comments, Words words) {
        this.drafts = drafts;
        this.comments = comments;
        this.words = words;
    }

    /** The shape of a part that this document has. */
    static Shapes.Kind kind(Document document, String part) {
        return Shapes.of(part).filter(kind -> SINGLE.contains(part) || document.at(kind.address()).isPresent())
            .orElseThrow(NotFound::new);
    }

    PartPage page(Draft draft, String part, UUID viewer, Locale language) {
        return page(draft, part, viewer, Optional.empty(), List.of(), language);
    }

    /** The page with what was typed, beside what somebody else wrote meanwhile. */
    PartPage page(Draft draft, String part, UUID viewer, Optional<Map<String, Object>> typed, List<Clash> clashes,
                  Locale language) {
        var document = draft.document();
        var kind = kind(document, part);
        var checked = drafts.check(draft);
        var checker = new CheckerViews(document, checked, words, language);
        var shape = part.replaceFirst("\\..*", "");
        var choosing = new Choosing(document, part, words, language, drafts.standards(language));
        var fields = new FieldViews(choosing, Tongues.of(document), words, language, checker.byField(part,
            kind.address()))
            .of(kind.fields(), typed.orElse(document.map(kind.address())), shape);
        return new PartPage(draft.id(), choosing.said(document.at("title").orElse("")), part, shape,
            checker.place(part),
            draft.revision(), UUID.randomUUID(), fields, checker.of(part), criteria(document, part, checked, choosing),
            homes(document, part, choosing), home(document, part), beside(document, part, -1), beside(document, part,
            1),
            clashes.stream().map(clash -> clash(clash, kind, choosing)).toList(), comments.of(draft.id(), part,
                viewer));
    }

    List<ThingView> domains(Document document, Checked checked, Choosing choosing) {
        return document.domains().stream().map(id -> {
            var parts = Stream.concat(Stream.of("domains." + id), document.criteria(id).stream().map(each -> "criteria."
                + each))
                .collect(Collectors.toSet());
            return thing(document, "domains", id, "title", String.valueOf(document.domains().indexOf(id) + 1), parts,
                checked, choosing);
        }).toList();
    }

    private List<ThingView> criteria(Document document, String part, Checked checked, Choosing choosing) {
        return part.startsWith("domains.") ? document.criteria(part.substring(8)).stream().map(id -> thing(document,
            "criteria", id, "text", choosing.number(id), java.util.Set.of("criteria." + id), checked, choosing))
            .toList()
            : List.of();
    }

    private static ThingView thing(Document document, String list, String id, String text, String number,
                                   java.util.Set<String> parts, Checked checked, Choosing choosing) {
        var said = checked.remarks().stream().filter(remark -> parts.contains(remark.part())).toList();
        long toMend = said.stream().filter(Checked.Remark::isProblem).count();
        var map = document.map(list + "/" + id);
        var words = SheetFile.map(map.getOrDefault(text, ""));
        var language = choosing.language().toLanguageTag();
        return new ThingView(id, number, choosing.said(words), words.containsKey(language) ? language
            : words.containsKey("en") ? "en" : words.keySet().stream().findFirst().orElse(language),
            Boolean.TRUE.equals(map.get("red-line")), SheetFile.list(map.getOrDefault("criteria", List.of())).size(),
            toMend, said.size() - toMend);
    }

    private static List<Option> homes(Document document, String part, Choosing choosing) {
        return part.startsWith("criteria.") ? document.domains().stream().map(id -> new Option(id,
            choosing.said(document.at("domains/" + id + "/title").orElse("")))).toList() : List.of();
    }

    private static String home(Document document, String part) {
        return part.startsWith("criteria.") ? document.domainOf(part.substring(9)).orElse("") : "";
    }

    /** The part before or after, in the order of the sheet; empty at the edge. */
    private static String beside(Document document, String part, int step) {
        var all = document.domains().stream().flatMap(domain -> Stream.concat(Stream.of("domains." + domain),
            document.criteria(domain).stream().map(id -> "criteria." + id))).toList();
        var order = Stream.concat(SINGLE.stream(), all.stream()).toList();
        int at = order.indexOf(part) + step;
        return order.contains(part) && at >= 0 && at < order.size() ? order.get(at) : "";
    }

    private ClashView clash(Clash clash, Shapes.Kind kind, Choosing choosing) {
        var name = kind.address().isEmpty() ? clash.address() : clash.address().substring(kind.address().length() + 1);
        var steps = name.split("/");
        var label = IntStream.range(0, steps.length).mapToObj(at -> label(steps[at], choosing))
            .collect(Collectors.joining(" · "));
        return new ClashView(name, label, clash.found().map(ClashWords::of).orElse(""));
    }

    private String label(String step, Choosing choosing) {
        var key = "drafting.field." + step;
        return words.has(key) ? words.say(choosing.language(), key) : step;
    }
}
