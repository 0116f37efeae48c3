package org.havenmark.drafting;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.havenmark.drafting.Edit.Place;

/** Puts domains and criteria into a draft, takes them out and moves them. What does not fit gives no edits. */
final class Structure {
    private static final List<String> LISTS = List.of("domains", "criteria", "scales");

    private Structure() { }

    /**
     * A domain at the end, with no criterion yet.
     *
     * @param scale id of the scale it is rated on, empty for the sheet's own
     * @param fresh a scale that the sheet does not have yet and gets with it; empty for none
     */
    static List<Edit> addDomain(Document document, Map<String, Object> title, String scale,
                                Map<String, Object> fresh) {
        var edits = new ArrayList<Edit>();
        if (!fresh.isEmpty()) {
            edits.add(Edit.put("scales/" + fresh.get("id"), fresh, new Place("scales", document.ids("scales").size())));
        }
        var domain = new LinkedHashMap<String, Object>();
        domain.put("id", Naming.id(first(title), "domain", taken(document)));
        domain.put("title", title);
        domain.put("axis", "process");
        domain.put("weight", 1);
        if (!scale.isEmpty()) {
            domain.put("scale", scale);
        }
        domain.put("criteria", List.of());
        edits.add(Edit.put("domains/" + domain.get("id"), domain, new Place("domains", document.domains().size())));
        return edits;
    }

    /** A criterion at the end of a domain, with its text alone; the authors set it themselves. */
    static List<Edit> addCriterion(Document document, String domain, Map<String, Object> text) {
        if (!document.domains().contains(domain)) {
            return List.of();
        }
        var criterion = new LinkedHashMap<String, Object>();
        criterion.put("id", Naming.id(first(text), "criterion", taken(document)));
        criterion.put("text", text);
        criterion.put("own-words", true);
        return List.of(Edit.put("criteria/" + criterion.get("id"), criterion, new Place("domains/" + domain,
            document.criteria(domain).size())));
    }

    static List<Edit> remove(Document document, String address) {
        return isThing(address) ? document.place(address).map(place -> Edit.taken(address,
            document.at(address).orElseThrow(), place)).stream().toList() : List.of();
    }

    /** One place up or down; a criterion at the edge of its domain goes on into the next. */
    static List<Edit> move(Document document, String address, boolean up) {
        return isThing(address) ? document.place(address).flatMap(place -> beside(document, place, up)
            .map(to -> Edit.moved(address, place, to))).stream().toList() : List.of();
    }

    /** To the end of another domain. */
    static List<Edit> moveInto(Document document, String criterion, String domain) {
        var address = "criteria/" + criterion;
        return document.domains().contains(domain) ? document.place(address)
            .filter(place -> !place.list().equals("domains/" + domain)).map(place -> Edit.moved(address, place,
                new Place("domains/" + domain, document.criteria(domain).size()))).stream().toList() : List.of();
    }

    /** Ids that a new thing cannot have. */
    static HashSet<String> taken(Document document) {
        var taken = new HashSet<>(document.domains());
        document.domains().forEach(domain -> taken.addAll(document.criteria(domain)));
        taken.addAll(document.ids("composites"));
        return taken;
    }

    private static Optional<Place> beside(Document document, Place place, boolean up) {
        int to = place.at() + (up ? -1 : 1);
        int size = place.list().startsWith("domains/") ? document.criteria(place.list().substring(8)).size()
            : document.ids(place.list()).size();
        if (to >= 0 && to < size) {
            return Optional.of(new Place(place.list(), to));
        }
        if (!place.list().startsWith("domains/")) {
            return Optional.empty();
        }
        int home = document.domains().indexOf(place.list().substring(8)) + (up ? -1 : 1);
        return home < 0 || home >= document.domains().size() ? Optional.empty()
            : Optional.of(document.domains().get(home)).map(domain -> new Place("domains/" + domain,
                up ? document.criteria(domain).size() : 0));
    }

    private static boolean isThing(String address) {
        var steps = address.split("/");
        return steps.length == 2 && LISTS.contains(steps[0]);
    }

    private static String first(Map<String, Object> text) {
        return String.valueOf(text.getOrDefault("en", text.values().stream().findFirst().orElse("")));
    }
}
