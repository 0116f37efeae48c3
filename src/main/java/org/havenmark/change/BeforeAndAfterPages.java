package org.havenmark.change;

import jakarta.inject.Singleton;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.havenmark.assessment.Assessment;
import org.havenmark.change.BeforeAndAfterPage.Found;
import org.havenmark.shelter.Organisations;
import org.havenmark.sheet.Sheet;
import org.havenmark.sheet.Sheets;
import org.havenmark.web.Option;
import org.havenmark.web.Words;

/** Makes the page of what changed at one shelter. */
@Singleton
final class BeforeAndAfterPages {
    private final PeerVisits visits;
    private final Following following;
    private final Organisations organisations;
    private final Sheets sheets;
    private final Words words;

    BeforeAndAfterPages(PeerVisits visits, Following following, Organisations organisations, Sheets sheets,
                        Words words) {
        this.visits = visits;
        this.following = following;
        this.organisations = organisations;
        this.sheets = sheets;
        this.words = words;
    }

    /**
     * @param since    the earlier assessment's id as asked for; the shelter's first visit where it is none of them
     * @param seesDone whether the reader may know what was done meanwhile
     */
    BeforeAndAfterPage page(Assessment later, String since, boolean seesDone, Locale language) {
        var own = visits.of(later.shelterId());
        var now = own.stream().filter(visit -> visit.assessment().equals(later.id())).findFirst().orElseThrow();
        var earlier = own.subList(0, own.indexOf(now));
        var chosen = earlier.stream().filter(visit -> visit.assessment().toString().equals(since)).findFirst()
            .or(() -> first(earlier, now));
        var sheet = sheets.get(later.sheetVersionId());
        return new BeforeAndAfterPage(later.id(), organisations.findById(later.shelterId()).orElseThrow().name(),
            sheet.title().in(language), sheet.version(), later.visitOn(), earlier.stream().map(visit ->
                new Option(visit.assessment().toString(), label(visit, language))).toList(),
            chosen.map(visit -> visit.assessment().toString()).orElse(""),
            chosen.map(visit -> found(new Twice(visit, now), sheet, seesDone, language)).orElse(null));
    }

    /** The first on the same sheet, or the first of all. */
    private static Optional<PeerVisit> first(List<PeerVisit> earlier, PeerVisit now) {
        return earlier.stream().filter(visit -> visit.sheet().equals(now.sheet())).findFirst()
            .or(() -> earlier.stream().findFirst());
    }

    private Found found(Twice pair, Sheet sheet, boolean seesDone, Locale language) {
        var all = visits.on(pair.then().sheet());
        var followed = following.of(List.of(pair), all).get(pair);
        return new ChangeInWords(followed, sheet, seesDone, language).found(all.size());
    }

    private String label(PeerVisit visit, Locale language) {
        var sheet = sheets.get(visit.sheetVersion());
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(language).format(visit.on()) + " – "
            + words.say(language, "change.sheet", sheet.title().in(language).words(), sheet.version());
    }
}
