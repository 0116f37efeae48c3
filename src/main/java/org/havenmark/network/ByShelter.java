package org.havenmark.network;

import jakarta.inject.Singleton;
import java.text.Collator;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.havenmark.network.ShelterScores.Place;
import org.havenmark.network.NetworkPage.Versions;
import org.havenmark.network.SheetsUsed.Version;
import org.havenmark.sheet.Sheets;
import org.havenmark.web.Option;
import org.havenmark.web.Words;

/** Makes the coordinators' page. */
@Singleton
final class ByShelter {
    private final ShelterScores scores;
    private final OnCommon onCommon;
    private final VisitCounts visits;
    private final Watching watching;
    private final Keeping keeping;
    private final Sheets sheets;
    private final Words words;
    private final Clock clock;

    ByShelter(ShelterScores scores, OnCommon onCommon, VisitCounts visits, Watching watching, Keeping keeping,
              Sheets sheets, Words words, Clock clock) {
        this.scores = scores;
        this.onCommon = onCommon;
        this.visits = visits;
        this.watching = watching;
        this.keeping = keeping;
        this.sheets = sheets;
        this.words = words;
        this.clock = clock;
    }

    /** @param common whether to count all results on what all versions of the sheet have */
    NetworkPage page(Wanted wanted, List<Version> used, boolean common, Locale language) {
        var today = LocalDate.now(clock);
        var places = scores.places();
        var latest = scores.latest(wanted).stream()
            .sorted(Comparator.comparing(ShelterScore::name, Collator.getInstance(language))).toList();
        var versions = used.stream().filter(version -> version.sheet().equals(wanted.sheet())).toList();
        var ruler = onCommon.ruler(wanted.sheet(), versions);
        var counted = ruler.filter(one -> common && !one.ids().isEmpty());
        var comparing = counted.map(one -> Comparing.onCommon(one, language))
            .orElseGet(() -> Comparing.asStored(versions, sheets, language));
        return new NetworkPage(today, choice(wanted, used, places, language), latest.isEmpty() ? null
            : comparing.results(counted.map(one -> counted(one, latest)).orElse(latest), scores.redLines(wanted)),
            ruler.map(one -> Versions.of(one, counted.isPresent())).orElse(null),
            visits.byQuarter(wanted, today), places.stream()
                .filter(place -> place.isWanted(wanted) && !place.assessed()).map(Place::name).toList(),
            watching.steps(), watching.progress(), watching.warnings(language).stream()
                .filter(warning -> places.stream().anyMatch(place -> place.name().equals(warning.name())
                    && place.isWanted(wanted))).toList(), keeping.all());
    }

    private List<ShelterScore> counted(OnCommon.Ruler ruler, List<ShelterScore> latest) {
        var outcomes = onCommon.outcomes(ruler, latest.stream().map(ShelterScore::assessment).toList());
        return latest.stream().map(score -> score.counted(ruler.version(), outcomes.get(score.assessment()))).toList();
    }

    private Choice choice(Wanted wanted, List<Version> used, List<Place> places, Locale language) {
        return new Choice(offered(used, sheets, language), wanted.sheet(),
            places.stream().map(Place::region).distinct().sorted(Collator.getInstance(language))
                .map(region -> new Option(region, region)).toList(), wanted.region(),
            places.stream().map(Place::kind).distinct().sorted()
                .map(kind -> new Option(kind.name(), words.say(language, kind.key()))).toList(),
            wanted.kind());
    }

    static List<Option> offered(List<Version> used, Sheets sheets, Locale language) {
        return used.stream().map(Version::sheet).distinct().map(sheet -> new Option(sheet,
            sheets.get(newest(used, sheet)).title().in(language).words())).toList();
    }

    static java.util.UUID newest(List<Version> used, String sheet) {
        return used.stream().filter(version -> version.sheet().equals(sheet)).findFirst().orElseThrow().id();
    }
}
