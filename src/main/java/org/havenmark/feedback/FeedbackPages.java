package org.havenmark.feedback;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.havenmark.assessment.AgreedResult;
import org.havenmark.assessment.AgreedResults;
import org.havenmark.feedback.FeedbackPage.Head;
import org.havenmark.feedback.FeedbackPage.Rights;
import org.havenmark.feedback.FeedbackPage.TakenBack;
import org.havenmark.guard.Notes;
import org.havenmark.guard.ShownNote;
import org.havenmark.sheet.Counted;
import org.havenmark.shelter.Organisations;
import org.havenmark.web.NotFound;
import org.havenmark.web.Option;
import org.havenmark.web.Words;
import org.jspecify.annotations.Nullable;

/** Makes the page of a feedback from what was agreed, what the team wrote and what was said to it. */
@Singleton
final class FeedbackPages {
    private final AgreedResults results;
    private final Findings findings;
    private final FeedbackTexts texts;
    private final FeedbackComments comments;
    private final FindingViews views;
    private final Organisations organisations;
    private final Notes notes;
    private final Words words;
    private final Clock clock;

    FeedbackPages(AgreedResults results, Findings findings, FeedbackTexts texts, FeedbackComments comments,
                  FindingViews views, Organisations organisations, Notes notes, Words words, Clock clock) {
        this.results = results;
        this.findings = findings;
        this.texts = texts;
        this.comments = comments;
        this.views = views;
        this.organisations = organisations;
        this.notes = notes;
        this.words = words;
        this.clock = clock;
    }

    /** Everything of it, once for a page. */
    Whole whole(Seat seat, UUID reader, Locale language) {
        var id = seat.assessment().id();
        var told = results.of(seat.assessment()).orElseThrow(NotFound::new);
        var own = texts.findByAssessmentId(id).stream()
            .collect(Collectors.toMap(FeedbackText::criterion, Function.identity()));
        var said = comments.of(id);
        var known = findings.findByAssessmentId(id).stream()
            .collect(Collectors.toMap(Finding::criterion, Function.identity()));
        return new Whole(seat, told, own, said, known, notes.read(ids(seat.feedback(), own.values(), said), reader),
            reader, language);
    }

    FeedbackPage page(Whole whole, int part, Talk talk) {
        var all = whole.told().outcome().findings();
        int parts = Math.max(1, (all.size() + FeedbackPage.MOST - 1) / FeedbackPage.MOST);
        if (part < 1 || part > parts) {
            throw new NotFound();
        }
        var shown = all.subList((part - 1) * FeedbackPage.MOST, Math.min(all.size(), part * FeedbackPage.MOST));
        var strengths = whole.told().outcome().strengths();
        return new FeedbackPage(head(whole), Rights.of(whole.seat()), views.lines(whole, part > 1 ? List.of()
            : strengths.subList(0, Math.min(strengths.size(), FeedbackPage.MOST))),
            strengths.size(), views.of(whole, shown), all.size(), part, parts, whole.comments(""), takenBack(whole),
            talk);
    }

    Head head(Whole whole) {
        var assessment = whole.seat().assessment();
        var feedback = whole.seat().feedback();
        var sheet = whole.told().sheet();
        return new Head(assessment.id(), organisations.findById(assessment.shelterId()).orElseThrow().name(),
            sheet.title().in(whole.language()), sheet.version(), assessment.kind().name(), assessment.visitOn(),
            (int) ChronoUnit.DAYS.between(assessment.visitOn(), LocalDate.now(clock)), feedback.state().name(),
            feedback.sharedAt(), feedback.acknowledgedAt(), days(assessment.visitOn(), feedback.acknowledgedAt()),
            days(assessment.visitOn(), feedback.sharedAt()), Boolean.TRUE.equals(feedback.inAgreement()),
            feedback.acknowledgementNoteId() == null ? null : whole.notes().get(feedback.acknowledgementNoteId()),
            feedback.acknowledgedAt() != null && whole.told().handedInAt().isAfter(feedback.acknowledgedAt()),
            (int) whole.said().stream().filter(FeedbackComment::isOpen).count(), feedback.version(),
            words.languages().stream().map(tag -> new Option(tag, words.say(Locale.forLanguageTag(tag),
                "web.language." + tag))).toList());
    }

    private @Nullable Integer days(LocalDate visit, @Nullable Instant at) {
        return at == null ? null : (int) ChronoUnit.DAYS.between(visit, LocalDate.ofInstant(at, clock.getZone()));
    }

    /** Only what somebody talked about: the rest of a correction is the result's to tell. */
    private static List<TakenBack> takenBack(Whole whole) {
        var standing = whole.told().outcome().findings().stream().map(line -> line.criterion().id())
            .collect(Collectors.toSet());
        return whole.said().stream().map(FeedbackComment::criterion).filter(about -> about != null
            && !standing.contains(about)).distinct().flatMap(about -> whole.told().outcome().line(about).stream())
            .map(line -> takenBack(whole, line)).toList();
    }

    private static TakenBack takenBack(Whole whole, Counted line) {
        var id = line.criterion().id();
        var at = Optional.ofNullable(whole.known().get(id)).map(Finding::withdrawnAt)
            .orElse(whole.told().handedInAt());
        return new TakenBack(whole.told().sheet().numbers().getOrDefault(id, ""),
            line.criterion().text().in(whole.language()), at, whole.comments(id));
    }

    private static List<UUID> ids(Feedback feedback, Collection<FeedbackText> own, List<FeedbackComment> said) {
        return Stream.of(Stream.ofNullable(feedback.acknowledgementNoteId()),
            own.stream().flatMap(text -> Stream.of(FeedbackText.Part.values()).map(text::note)),
            said.stream().flatMap(comment -> Stream.of(comment.noteId(), Optional.ofNullable(comment.answerNoteId())
                .orElse(comment.noteId())))).flatMap(Function.identity()).flatMap(Stream::ofNullable).toList();
    }

    /**
     * What one reader may know of a feedback.
     *
     * @param own   the team's own words, by criterion
     * @param known the kept findings, by criterion; none of a visit before findings were kept
     */
    record Whole(Seat seat, AgreedResult told, Map<String, FeedbackText> own, List<FeedbackComment> said,
                 Map<String, Finding> known, Map<UUID, ShownNote> notes, UUID reader, Locale language) {
        /** About one criterion, or with an empty word about the whole visit. */
        List<CommentView> comments(String about) {
            return said.stream().filter(one -> one.isAbout(about)).map(one -> new CommentView(one.id(), about,
                one.kind().name(), notes.get(one.noteId()), one.writtenAt(),
                one.answerNoteId() == null ? null : notes.get(one.answerNoteId()), one.answeredAt())).toList();
        }
    }
}
