package org.havenmark.drafting;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.havenmark.drafting.CommentsPage.Group;
import org.havenmark.drafting.CommentsPage.Item;
import org.havenmark.drafting.CommentsPage.Shown;
import org.havenmark.guard.Notes;
import org.havenmark.guard.TypedNote;
import org.havenmark.person.Role;
import org.havenmark.sheet.SheetFile;
import org.havenmark.sheet.Text.Said;
import org.havenmark.web.Forms;
import org.havenmark.web.Viewer;
import org.havenmark.web.Words;
import org.jspecify.annotations.Nullable;

/** Makes the page on which advisers' words are taken down, and gathers them for the editor. */
@Singleton
final class CommentPages {
    private static final List<String> TEXTS = List.of("text", "guidance", "evidence");
    private final AdviserComments comments;
    private final Notes notes;
    private final Words words;

    CommentPages(AdviserComments comments, Notes notes, Words words) {
        this.comments = comments;
        this.notes = notes;
        this.words = words;
    }

    /** What was said about one part, for whoever may know of the draft. */
    List<CommentView> of(UUID draft, String part, UUID reader) {
        var said = comments.findByDraftIdAndPartOrderByEnteredAt(draft, part);
        var read = notes.read(said.stream().flatMap(one -> Stream.of(one.noteId(),
            Optional.ofNullable(one.answerNoteId())
            .orElse(one.noteId()))).toList(), reader);
        return said.stream().map(one -> new CommentView(one.id(), Objects.requireNonNull(read.get(one.noteId())),
            one.enteredAt(), one.answerNoteId() == null ? null : read.get(one.answerNoteId()))).toList();
    }

    CommentsPage page(Draft draft, Viewer viewer, String chosen, TypedNote note, String username, Forms forms,
                      Locale language) {
        var document = draft.document();
        var choosing = new Choosing(document, "", words, language, List.of());
        var all = comments.findByDraftIdOrderByEnteredAt(draft.id()).stream().collect(Collectors.groupingBy(
            AdviserComment::part));
        var known = Shapes.of(chosen).filter(kind -> document.at(kind.address()).isPresent()).isPresent() ? chosen : "";
        return new CommentsPage(draft.id(), choosing.said(document.at("title").orElse("")), groups(document, choosing,
            all), known, known.isEmpty() ? "" : choosing.name(known.substring(9)), said(document, known, language),
            known.isEmpty() ? List.of() : of(draft.id(), known, viewer.id()), note, viewer.is(Role.Name.COORDINATOR),
            comments.facilitators(draft.id()), username, forms);
    }

    private static List<Group> groups(Document document, Choosing choosing, Map<String, List<AdviserComment>> all) {
        return document.domains().stream().map(domain -> new Group(choosing.said(document.at("domains/" + domain
            + "/title")
            .orElse("")), document.criteria(domain).stream().map(id -> {
                var said = all.getOrDefault("criteria." + id, List.of());
                return new Item("criteria." + id, choosing.name(id), said.size(),
                    (int) said.stream().filter(one -> one.answerNoteId() == null).count());
            }).toList())).toList();
    }

    private List<Shown> said(Document document, String part, Locale language) {
        var criterion = part.isEmpty() ? Map.<String, Object>of() : document.map(part.replaceFirst("\\.", "/"));
        var texts = TEXTS.stream().flatMap(key -> shown(key.equals("text") ? "" : words.say(language,
            "drafting.field." + key), criterion.get(key), language));
        var anchors = SheetFile.map(criterion.getOrDefault("anchors", "")).entrySet().stream().flatMap(level ->
            shown(words.say(language, "drafting.field.level") + " " + level.getKey(), level.getValue(), language));
        return Stream.concat(texts, anchors).toList();
    }

    private static Stream<Shown> shown(String label, @Nullable Object text, Locale language) {
        var known = SheetFile.map(text == null ? "" : text);
        return known.isEmpty() ? Stream.of() : Stream.of(new Shown(label, said(known, language)));
    }

    private static Said said(Map<String, Object> text, Locale language) {
        var tag = Stream.of(language.toLanguageTag(), "en").filter(text::containsKey).findFirst()
            .orElseGet(() -> text.keySet().iterator().next());
        return new Said(tag, String.valueOf(text.get(tag)));
    }
}
