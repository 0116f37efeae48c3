package org.havenmark.drafting;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.havenmark.drafting.Edit.Place;
import org.havenmark.sheet.SheetFile;

/**
 * Puts domains of another sheet into a draft, with everything they refer to: their scale, profiles, skills, groups,
 * what the law sets, gates. A criterion that the draft has already, by its id, is not put in twice.
 */
final class Composing {
    private static final List<String> VOCABULARY = List.of("profiles", "skills", "groups");
    private final Document draft;
    private final Document source;
    private final List<Edit> edits = new ArrayList<>();
    private final Set<String> scales;
    private Document now;

    private Composing(Document draft, Document source) {
        this.draft = draft;
        this.source = source;
        this.now = draft;
        this.scales = new HashSet<>(draft.ids("scales"));
        scales.add(draft.words("scale/id"));
    }

    /** @param domains ids in the source; those it does not have are left out */
    static List<Edit> add(Document draft, Document source, List<String> domains) {
        var composing = new Composing(draft, source);
        source.domains().stream().filter(domains::contains).forEach(composing::add);
        return List.copyOf(composing.edits);
    }

    private void add(String domain) {
        var there = SheetFile.map(SheetFile.copy(source.map("domains/" + domain)));
        var known = Structure.taken(now);
        var fresh = SheetFile.list(there.get("criteria")).stream()
            .filter(criterion -> !known.contains(String.valueOf(SheetFile.map(criterion).get("id")))).toList();
        if (fresh.isEmpty()) {
            return;
        }
        var scale = scale(there.getOrDefault("scale", source.words("scale/id")).toString());
        fresh.stream().map(SheetFile::map).filter(criterion -> criterion.containsKey("scale"))
            .forEach(criterion -> set(criterion, scale(criterion.get("scale").toString())));
        vocabulary(there, fresh);
        if (now.domains().contains(domain)) {
            put(domain, fresh);
        } else {
            there.put("criteria", new ArrayList<>(fresh));
            set(there, scale);
            make(Edit.put("domains/" + domain, there, new Place("domains", now.domains().size())));
        }
        gates(fresh);
    }

    private void put(String domain, List<Object> fresh) {
        fresh.forEach(criterion -> make(Edit.put("criteria/" + SheetFile.map(criterion).get("id"), criterion,
            new Place("domains/" + domain, now.criteria(domain).size()))));
    }

    /** The id in the draft of a scale with the same levels, put in where there is none. */
    private String scale(String id) {
        var theirs = SheetFile.map(SheetFile.copy(source.words("scale/id").equals(id) ? source.map("scale")
            : source.map("scales/" + id)));
        var same = Stream.concat(Stream.of(now.map("scale")), now.list("scales").stream().map(SheetFile::map))
            .filter(each -> isSame(each, theirs)).map(each -> each.get("id").toString()).findFirst();
        return same.orElseGet(() -> {
            var name = Naming.id(id, "scale", scales);
            scales.add(name);
            theirs.put("id", name);
            make(Edit.put("scales/" + name, theirs, new Place("scales", now.ids("scales").size())));
            return name;
        });
    }

    private static boolean isSame(Map<String, Object> one, Map<String, Object> other) {
        return Stream.of("levels", "red-line-level", "target", "caps", "plain")
            .allMatch(key -> Objects.equals(one.get(key), other.get(key)));
    }

    /** The sheet's own scale needs no name. */
    private void set(Map<String, Object> thing, String scale) {
        if (scale.equals(draft.words("scale/id"))) {
            thing.remove("scale");
        } else {
            thing.put("scale", scale);
        }
    }

    private void vocabulary(Map<String, Object> domain, List<Object> criteria) {
        var all = Stream.concat(Stream.of(domain), criteria.stream().map(SheetFile::map)).toList();
        for (var list : VOCABULARY) {
            all.stream().flatMap(thing -> SheetFile.list(thing.getOrDefault(list, List.of())).stream())
                .map(String::valueOf)
                .distinct().forEach(id -> tag(list, id));
        }
        var written = criteria.toString();
        source.ids("legal").stream().filter(id -> written.contains("{" + id + "}")).forEach(id -> tag("legal", id));
    }

    private void tag(String list, String id) {
        if (!now.ids(list).contains(id)) {
            source.at(list + "/" + id).ifPresent(tag -> make(Edit.put(list + "/" + id, tag,
                new Place(list, now.ids(list).size()))));
        }
    }

    private void gates(List<Object> criteria) {
        var ids = criteria.stream().map(each -> SheetFile.map(each).get("id")).toList();
        var theirs = source.list("gates").stream().filter(gate -> ids.contains(SheetFile.map(gate).get("criterion")))
            .toList();
        if (!theirs.isEmpty()) {
            var gates = new ArrayList<>(now.list("gates"));
            gates.addAll(theirs);
            make(Edit.value("gates", now.at("gates").orElse(null), gates));
        }
    }

    private void make(Edit edit) {
        edits.add(edit);
        now = now.with(List.of(edit));
    }
}
