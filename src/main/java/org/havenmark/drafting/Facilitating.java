package org.havenmark.drafting;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.havenmark.web.Option;
import org.havenmark.web.Words;

/** The drafts for which somebody takes down what survivor advisers say. */
@Singleton
public class Facilitating {
    private final AdviserComments comments;
    private final Drafts drafts;
    private final Words words;

    Facilitating(AdviserComments comments, Drafts drafts, Words words) {
        this.comments = comments;
        this.drafts = drafts;
        this.words = words;
    }

    /** Each with the address of its page and its title. */
    public List<Option> of(UUID person, Locale language) {
        return comments.facilitated(person).stream().map(drafts::open).map(draft -> new Option("/drafts/" + draft.id()
            + "/comments", new Choosing(draft.document(), "", words, language, List.of())
                .said(draft.document().at("title").orElse("")))).toList();
    }
}
