package org.havenmark.assessment;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.havenmark.sheet.Counted;
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
    private final Words words;
    private final ZoneId zone;

    BatchAnswers(Scoresheet scoresheet, AssessingHome homes, MeasureViews measures, Words words, Clock clock) {
        this.scoresheet = scoresheet;
        this.homes = homes;
        this.measures = measures;
        this.words = words;
        this.zone = clock.getZone();
    }

    BatchAnswer of(Assessment assessment, UUID person, List<Receipt> receipts, Locale language) {
        var own = scoresheet.of(assessment, person);
        var tasks = homes.tasks(own, language);
        return new BatchAnswer(receipts.stream().map(receipt -> one(own, receipt, language)).toList(),
            switched(own, receipts.stream().map(Receipt::criterion).collect(Collectors.toSet()), language),
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

    private BatchAnswer.One one(Scoresheet.Own own, Receipt receipt, Locale language) {
        var id = receipt.id().toString();
        var follows = follows(own, receipt, language);
        if (receipt instanceof Receipt.Saved saved) {
            return new BatchAnswer.One(id, saved.criterion(), "saved", time(saved.receivedAt()), "", follows);
        }
        if (receipt instanceof Receipt.NoteQuestioned note) {
            var kinds = note.kinds().stream().map(kind -> words.say(language, kind.key()))
                .collect(Collectors.joining(", "));
            return new BatchAnswer.One(id, note.criterion(), "questioned", time(note.receivedAt()), kinds,
                follows);
        }
        var refused = (Receipt.Refused) receipt;
        return new BatchAnswer.One(id, refused.criterion(), "refused", "",
            words.say(language, refused.why().key(), refused.why().filling()), null);
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
