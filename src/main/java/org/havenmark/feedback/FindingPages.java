package org.havenmark.feedback;

import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.havenmark.feedback.FeedbackPage.Rights;
import org.havenmark.feedback.FeedbackPages.Whole;
import org.havenmark.feedback.FeedbackText.Part;
import org.havenmark.guard.TypedNote;
import org.havenmark.sheet.Counted;
import org.havenmark.web.Forms;
import org.havenmark.web.NotFound;

/** Makes the page of one finding. */
@Singleton
final class FindingPages {
    static final String VIEW = "feedback/finding";
    private final FeedbackPages feedbacks;
    private final FindingViews views;

    FindingPages(FeedbackPages feedbacks, FindingViews views) {
        this.feedbacks = feedbacks;
        this.views = views;
    }

    /** A finding that stands. */
    Counted line(Whole whole, String criterion) {
        return whole.told().outcome().line(criterion).filter(Counted::isFinding).orElseThrow(NotFound::new);
    }

    FindingPage page(Whole whole, String criterion, Talk talk) {
        var line = line(whole, criterion);
        var standing = views.standing(whole, line, whole.language());
        var words = new LinkedHashMap<Part, String>();
        standing.forEach((part, stands) -> words.put(part, stands.held() ? ""
            : stands.note().isPresent() ? stands.words() : stands.sheet()));
        return page(whole, line, TextForm.plain(words), whole.language(), talk, Forms.NONE, false);
    }

    /** The form as it was typed. */
    FindingPage again(Whole whole, Counted line, TextForm form, Locale language, Forms forms, boolean stale) {
        return page(whole, line, form.notes(forms), language, Talk.NONE, forms, stale);
    }

    private FindingPage page(Whole whole, Counted line, Map<String, TypedNote> typed, Locale language, Talk talk,
                             Forms forms, boolean stale) {
        var version = Optional.ofNullable(whole.own().get(line.criterion().id())).map(text -> "" + text.version());
        return new FindingPage(feedbacks.head(whole), Rights.of(whole.seat()), views.of(whole, List.of(line)).get(0),
            typed, version.orElse(""), language.toLanguageTag(), stale, views.solutions(whole, line), talk, forms);
    }
}
