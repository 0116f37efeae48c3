package org.havenmark.feedback;

import jakarta.inject.Singleton;
import java.util.HashSet;
import org.havenmark.feedback.FeedbackPages.Whole;
import org.havenmark.sheet.Counted;

/** Makes the paper of a feedback. */
@Singleton
final class PaperPages {
    /** No more than these can fit, however short they are. */
    private static final int CANDIDATES = 20;
    private final FeedbackPages feedbacks;
    private final FindingViews views;

    PaperPages(FeedbackPages feedbacks, FindingViews views) {
        this.feedbacks = feedbacks;
        this.views = views;
    }

    PaperPage page(Whole whole) {
        var outcome = whole.told().outcome();
        var all = outcome.findings();
        var shown = Fitting.fitting(views.of(whole, all.subList(0, Math.min(CANDIDATES, all.size()))),
            Fitting.FINDINGS, Fitting::lines);
        var ids = new HashSet<>(shown.stream().map(finding -> finding.line().id()).toList());
        var left = all.stream().filter(line -> !ids.contains(line.criterion().id())).toList();
        var numbers = whole.told().sheet().numbers();
        var named = Fitting.fitting(left.stream().map(line -> new PaperPage.Short(
            numbers.getOrDefault(line.criterion().id(), ""), line.criterion().text().in(whole.language()),
            line.redLine() == Counted.RedLine.CROSSED)).toList(), Fitting.REST,
            line -> Fitting.half(line.text().words()));
        var strengths = outcome.strengths().stream().map(line -> line.criterion().text().in(whole.language())).toList();
        var well = Fitting.fitting(strengths, Fitting.STRENGTHS, text -> Fitting.half(text.words()));
        return new PaperPage(feedbacks.head(whole), well, strengths.size() - well.size(), shown, named,
            left.size() - named.size(), whole.language().toLanguageTag());
    }
}
