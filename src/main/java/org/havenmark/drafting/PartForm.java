package org.havenmark.drafting;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.havenmark.web.Typed;

/** A part's form as it was sent. */
record PartForm(String part, Typed typed) {
    /** The edits that make the part what was typed, out of a document as the person saw it. */
    List<Edit> edits(Document seen) {
        var kind = PartPages.kind(seen, part);
        var before = seen.map(kind.address());
        var after = part(seen);
        if (!kind.address().isEmpty()) {
            return Differing.between(kind.address(), seen.at(kind.address()).orElse(Map.of()), after);
        }
        return kind.fields().stream().map(Field::key).flatMap(key -> Differing.between(key, before.get(key),
            after.get(key))
            .stream()).collect(Collectors.toList());
    }

    /** The part as it was typed, with what the pressed button does. */
    Map<String, Object> part(Document seen) {
        var kind = PartPages.kind(seen, part);
        var languages = Tongues.of(seen);
        var read = new Typing(typed, languages).read(kind.fields(), seen.map(kind.address()));
        var deed = PartDeed.of(typed);
        return deed.isNone() ? read : deed.done(read, kind.fields(), typed);
    }

    /** Where the page opens again after a button was pressed. */
    String anchor() {
        var deed = PartDeed.of(typed);
        return deed.isNone() ? "" : "#f-" + (deed.what().equals("add") ? deed.where()
            : deed.where().replaceFirst("/[^/]*$", "")).replace('/', '-');
    }
}
