package org.havenmark.drafting;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.havenmark.drafting.DraftPage.DomainForm;
import org.havenmark.guard.Keeping;

/** What authors and advisers do to a draft, for whoever tells a story of it instead of typing it. */
@Singleton
public class Deeds {
    private final Drafts drafts;
    private final Beginning beginning;
    private final Writing writing;
    private final Restructuring restructuring;
    private final TakingBack takingBack;
    private final Commenting commenting;
    private final AdviserComments comments;

    Deeds(Drafts drafts, Beginning beginning, Writing writing, Restructuring restructuring, TakingBack takingBack,
          Commenting commenting, AdviserComments comments) {
        this.drafts = drafts;
        this.beginning = beginning;
        this.writing = writing;
        this.restructuring = restructuring;
        this.takingBack = takingBack;
        this.commenting = commenting;
        this.comments = comments;
    }

    /** A sheet of its own that starts from a version. */
    public UUID begin(UUID version, String title, String language, UUID person) {
        return beginning.own(source(version), title, language, person);
    }

    /** Puts a value where another stood, or nothing did. */
    public void write(UUID draft, UUID person, String address, Object value) {
        make(draft, person, document -> List.of(Edit.value(address, document.at(address).orElse(null), value)));
    }

    /** Puts domains of a version in. */
    public void compose(UUID draft, UUID person, UUID version, List<String> domains) {
        var source = source(version).document();
        make(draft, person, document -> Composing.add(document, source, domains));
    }

    /** Adds a domain that is answered on a scale which comes with it. */
    public void addDomain(UUID draft, UUID person, String title, String language, String scale) {
        restructuring.addDomain(drafts.open(draft), person, new DomainForm(title, "new:" + scale), language,
            UUID.randomUUID());
    }

    public void addCriterion(UUID draft, UUID person, String domain, String text, String language) {
        restructuring.addCriterion(drafts.open(draft), person, domain, text, language, UUID.randomUUID());
    }

    /** Takes the person's latest deed back. */
    public void takeBack(UUID draft, UUID person) {
        takingBack.undo(draft, person);
    }

    /** Names who takes down what advisers say. */
    public void facilitate(UUID draft, String username, UUID by) {
        if (!commenting.name(drafts.open(draft), username, by)) {
            throw new IllegalArgumentException("Nobody signs in as " + username);
        }
    }

    /** The comment's id. */
    public UUID say(UUID draft, String criterion, org.havenmark.guard.Draft words) {
        var part = "criteria." + criterion;
        kept(commenting.say(drafts.open(draft), part, words.writer(), words));
        var said = comments.findByDraftIdAndPartOrderByEnteredAt(draft, part);
        return said.get(said.size() - 1).id();
    }

    public void answer(UUID comment, org.havenmark.guard.Draft words) {
        kept(commenting.answer(comments.findById(comment).orElseThrow(), words.writer(), words));
    }

    private void make(UUID draft, UUID person, Function<Document, List<Edit>> edits) {
        writing.all(draft, person, UUID.randomUUID(), edits);
    }

    private Beginning.Source source(UUID version) {
        return beginning.source(version.toString()).orElseThrow();
    }

    private static void kept(Keeping kept) {
        if (kept.note().isEmpty()) {
            throw new IllegalArgumentException("These words are questioned or too long");
        }
    }
}
