package org.havenmark.feedback;

import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.havenmark.assessment.AgreedWords;
import org.havenmark.assessment.LineView;
import org.havenmark.feedback.FeedbackPages.Whole;
import org.havenmark.feedback.FeedbackText.Part;
import org.havenmark.feedback.FindingPage.Solution;
import org.havenmark.feedback.FindingView.PartView;
import org.havenmark.feedback.Talking.Standing;
import org.havenmark.guard.ShownNote;
import org.havenmark.sheet.Counted;
import org.havenmark.sheet.Text.Said;
import org.jspecify.annotations.Nullable;

/** Findings in their three parts, each as the team wrote it or else as the sheet has it. */
@Singleton
final class FindingViews {
    /** Nobody pays in the hundredths that the international list still gives them. */
    private static final Set<String> WHOLE = Set.of("VND", "KHR", "LAK");
    private final AgreedWords agreed;
    private final ThreeParts parts;
    private final List<SolvedElsewhere> elsewhere;

    FindingViews(AgreedWords agreed, ThreeParts parts, List<SolvedElsewhere> elsewhere) {
        this.agreed = agreed;
        this.parts = parts;
        this.elsewhere = elsewhere;
    }

    List<FindingView> of(Whole whole, List<Counted> shown) {
        var lines = agreed.lines(whole.told(), shown, whole.reader(), whole.language());
        var solved = solved(whole, shown.stream().map(line -> line.criterion().base()).distinct().toList());
        var views = new ArrayList<FindingView>();
        for (int i = 0; i < shown.size(); i++) {
            views.add(view(whole, shown.get(i), lines.get(i),
                solved.getOrDefault(shown.get(i).criterion().base(), List.of()).size()));
        }
        return views;
    }

    List<Solution> solutions(Whole whole, Counted line) {
        return solved(whole, List.of(line.criterion().base())).getOrDefault(line.criterion().base(), List.of()).stream()
            .map(one -> new Solution(one, money(one.cost(), one.currency(), whole.language()))).toList();
    }

    /** What stands for each part now, in the language of a form. */
    Map<Part, Standing> standing(Whole whole, Counted line, Locale language) {
        var sheet = parts.of(line, language);
        var standing = new LinkedHashMap<Part, Standing>();
        for (var part : Part.values()) {
            var note = Optional.ofNullable(whole.own().get(line.criterion().id())).map(text -> text.note(part));
            var shown = note.map(whole.notes()::get);
            standing.put(part, new Standing(sheet.get(part).words(), note, shown.map(ShownNote::words).orElse(""),
                shown.filter(ShownNote::held).isPresent()));
        }
        return standing;
    }

    private Map<String, List<SolvedElsewhere.Solved>> solved(Whole whole, List<String> criteria) {
        return elsewhere.isEmpty() || criteria.isEmpty() ? Map.of()
            : elsewhere.get(0).of(criteria, whole.seat().assessment().shelterId(), whole.reader());
    }

    private FindingView view(Whole whole, Counted line, LineView shown, int solved) {
        var id = line.criterion().id();
        var own = whole.own().get(id);
        var sheet = parts.of(line, whole.language());
        var feedback = whole.seat().feedback();
        var known = Optional.ofNullable(whole.known().get(id));
        return new FindingView(shown, line.redLine() == Counted.RedLine.CROSSED,
            Stream.of(Part.values()).map(part -> part(part, sheet.get(part), note(whole, own, part), whole.language()))
                .toList(), whole.comments(id), solved,
            feedback.acknowledgedAt() != null && known.filter(one -> one.foundAt().isAfter(feedback.acknowledgedAt()))
                .isPresent(),
            own != null && feedback.sharedAt() != null && own.writtenAt().isAfter(feedback.sharedAt()));
    }

    private static @Nullable ShownNote note(Whole whole, @Nullable FeedbackText own, Part part) {
        UUID note = own == null ? null : own.note(part);
        return note == null ? null : whole.notes().get(note);
    }

    private static PartView part(Part part, Said sheet, @Nullable ShownNote own, Locale language) {
        return new PartView(part.field(), sheet, own, own != null && !own.lang().equals(language.toLanguageTag())
            && sheet.lang().equals(language.toLanguageTag()));
    }

    /** Written as in the plan: 1,200,000 VND. */
    private static String money(long cost, String currency, Locale language) {
        int digits = WHOLE.contains(currency) ? 0 : Currency.getInstance(currency).getDefaultFractionDigits();
        var format = NumberFormat.getNumberInstance(language);
        format.setMinimumFractionDigits(digits);
        format.setMaximumFractionDigits(digits);
        return format.format(BigDecimal.valueOf(cost, digits)) + " " + currency;
    }
}
