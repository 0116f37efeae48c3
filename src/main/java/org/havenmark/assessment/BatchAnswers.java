package org.havenmark.assessment;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.havenmark.sheet.Counted;
import org.havenmark.sheet.DomainScore;
import org.havenmark.sheet.Switching;
import org.havenmark.web.Words;
import org.jspecify.annotations.Nullable;

/** Tells a script what became of its batch, in the page's language. */
@Singleton
final class BatchAnswers {
    private final Scoresheet scoresheet;
    private final AssessingHome homes;
    private final MeasureViews measures;
    private final EarlierAnswers earlier;
    private final Words words;
    private final ZoneId zone;

    BatchAnswers(Scoresheet scoresheet, AssessingHome homes, MeasureViews measures,
                 EarlierAnswers earlier, Words words, Clock clock) {
        this.scoresheet = scoresheet;
        this.homes = homes;
        this.measures = measures;
        this.earlier = earlier;
        this.words = words;
        this.zone = clock.getZone();
    }

    BatchAnswer of(Assessment assessment, UUID person, List<Receipt> receipts, Locale language) {
        var own = scoresheet.of(assessment, person);
        var tasks = homes.tasks(own, language);
        var answered = receipts.stream().map(Receipt::criterion).collect(Collectors.toSet());
        var before = earlier.of(assessment, own, answered, language);
        return new BatchAnswer(receipts.stream().map(receipt -> one(own, receipt, before, language)).toList(),
            switched(own, answered, language),
            AssessingHome.done(tasks), AssessingHome.all(tasks));
    }

    /** Most answers switch nothing; what one may switch is told anew, as far as the page can have it before it. */
    private List<BatchAnswer.Switched> switched(Scoresheet.Own own, Set<String> answered, Locale language) {
        var reached = Switching.reached(own.sheet(), answered);
        var lines = reached.isEmpty() ? List.<Counted>of() : own.outcome().domains().stream().map(DomainScore::lines)
            .filter(all -> all.stream().anyMatch(line -> answered.contains(line.criterion().id())))
            .flatMap(List::stream).filter(line -> reached.contains(line.criterion().id())).toList();
        return lines.stream().map(line -> scoresheet.closed(own, line, language)
            .map(reason -> new BatchAnswer.Switched(line.criterion().id(), reason.words(), reason.lang()))
            .orElseGet(() -> new BatchAnswer.Switched(line.criterion().id(), "", ""))).toList();
    }

    private BatchAnswer.One one(Scoresheet.Own own, Receipt receipt, Map<String, BeforeView> earlier, Locale language) {
        var id = receipt.id().toString();
        var follows = follows(own, receipt, language);
        var before = before(earlier.get(receipt.criterion()), language);
        if (receipt instanceof Receipt.Saved saved) {
            return new BatchAnswer.One(id, saved.criterion(), "saved", time(saved.receivedAt()), "", follows,
                before);
        }
        if (receipt instanceof Receipt.NoteQuestioned note) {
            var kinds = note.kinds().stream().map(kind -> words.say(language, kind.key()))
                .collect(Collectors.joining(", "));
            return new BatchAnswer.One(id, note.criterion(), "questioned", time(note.receivedAt()), kinds,
                follows, before);
        }
        var refused = (Receipt.Refused) receipt;
        return new BatchAnswer.One(id, refused.criterion(), "refused", "",
            words.say(language, refused.why().key(), refused.why().filling()), null, before);
    }

    private BatchAnswer.@Nullable Before before(@Nullable BeforeView known, Locale language) {
        if (known == null) {
            return null;
        }
        var answer = known.answer();
        var day = DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(language).format(known.visitOn());
        return new BatchAnswer.Before(words.say(language, "assessment.before", day), answer.level(), answer.tone(),
            answer.isLevel() ? answer.name().words() : words.say(language, "assessment.team.mark." + answer.mark()),
            answer.isLevel() ? answer.name().lang() : language.toLanguageTag());
    }

    /** From what is kept now: a later entry of the batch may have changed it again. */
    private MeasureView.@Nullable Followed follows(Scoresheet.Own own, Receipt receipt, Locale language) {
        var kept = own.latest().get(receipt.criterion());
        return kept == null ? null : own.sheet().criterion(receipt.criterion())
            .flatMap(criterion -> measures.followed(criterion, kept.answer(), language)).orElse(null);
    }

    private String time(Instant moment) {
        return DateTimeFormatter.ofPattern("HH:mm").withZone(zone).format(moment);
    }
}
