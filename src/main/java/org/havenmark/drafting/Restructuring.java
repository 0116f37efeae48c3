package org.havenmark.drafting;

import jakarta.inject.Singleton;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.havenmark.drafting.DraftPage.DomainForm;
import org.havenmark.web.Conflict;
import org.havenmark.web.NotFound;

/** Puts in, takes out and moves domains, criteria and scales, as the buttons of the pages ask for it. */
@Singleton
class Restructuring {
    private static final int LONGEST = 160;
    private final Writing writing;
    private final ScaleTemplates templates;

    Restructuring(Writing writing, ScaleTemplates templates) {
        this.writing = writing;
        this.templates = templates;
    }

    void addDomain(Draft draft, UUID person, DomainForm form, String language, UUID deed) {
        var title = text(language, form.title());
        writing.all(draft.id(), person, deed, document -> {
            if (form.scale().startsWith("new:") && ScaleTemplates.IDS.contains(form.scale().substring(4))) {
                var fresh = templates.of(form.scale().substring(4), Tongues.of(document));
                fresh.put("id", Naming.id(fresh.get("id").toString(), "scale", new HashSet<>(document.ids("scales"))));
                return Structure.addDomain(document, title, fresh.get("id").toString(), fresh);
            }
            var known = document.ids("scales").contains(form.scale());
            return Structure.addDomain(document, title, known ? form.scale() : "", Map.of());
        });
    }

    /** @return the part in which it is written on */
    String addCriterion(Draft draft, UUID person, String domain, String words, String language, UUID deed) {
        if (!draft.document().domains().contains(domain)) {
            throw new NotFound();
        }
        var made = new String[1];
        writing.all(draft.id(), person, deed, document -> {
            var edits = Structure.addCriterion(document, domain, words.isEmpty() ? Map.of() : text(language, words));
            edits.forEach(edit -> made[0] = edit.address().replaceFirst("/", "."));
            return edits;
        });
        return made[0] == null ? "domains." + domain : made[0];
    }

    /**
     * Does what a button says: {@code up:criteria/x}, {@code down:domains/y}, {@code remove:criteria/x},
     * {@code home:criteria/x}.
     *
     * @return the key of what to say then
     * @throws Conflict where it is not there any more, or stands where it cannot go further
     */
    String change(Draft draft, UUID person, String deed, String home, UUID id) {
        var what = deed.split(":", 2);
        if (what.length < 2) {
            throw new NotFound();
        }
        var written = writing.all(draft.id(), person, id, document -> edits(document, what[0], what[1], home));
        if (written.revision() == draft.revision()) {
            throw new Conflict("drafting.change.nothing");
        }
        return what[0].equals("remove") ? "drafting.removed" : "drafting.moved";
    }

    private static List<Edit> edits(Document document, String what, String address, String home) {
        return switch (what) {
            case "up" -> Structure.move(document, address, true);
            case "down" -> Structure.move(document, address, false);
            case "home" -> Structure.moveInto(document, address.replaceFirst("criteria/", ""), home);
            case "remove" -> Structure.remove(document, address);
            default -> List.of();
        };
    }

    /** Where a page of this draft sends back to: one of its parts, or the whole. */
    static String back(String part) {
        return part.matches("[a-z]+(\\.[a-z0-9-]+)?") ? "/parts/" + part : "";
    }

    private static Map<String, Object> text(String language, String words) {
        var cut = words.length() > LONGEST ? words.substring(0, LONGEST) : words;
        return new LinkedHashMap<>(Map.of(language, cut));
    }
}
