package org.havenmark.sheet;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.havenmark.person.Role;
import org.havenmark.sheet.StandardPage.Head;
import org.havenmark.sheet.StandardPage.Version;
import org.havenmark.sheet.StandardsPage.Line;
import org.havenmark.sheet.StandardsPage.Offer;
import org.havenmark.web.Forms;
import org.havenmark.web.Option;
import org.havenmark.web.Viewer;
import org.havenmark.web.Words;

/** Makes the pages on standards and what sheets cover of them. */
@Singleton
class StandardPages {
    private final Standards standards;
    private final ShippedStandards shipped;
    private final Coverage coverage;
    private final Sheets sheets;
    private final Words words;

    StandardPages(Standards standards, ShippedStandards shipped, Coverage coverage, Sheets sheets, Words words) {
        this.standards = standards;
        this.shipped = shipped;
        this.coverage = coverage;
        this.sheets = sheets;
        this.words = words;
    }

    StandardsPage list(Viewer viewer, Locale language) {
        var all = standards.all();
        var known = all.stream().filter(KeptStandard::isInUse).map(KeptStandard::standard).toList();
        var inForce = coverage.against(viewer, Optional.empty()).values();
        var lines = new ArrayList<Line>();
        var retired = new ArrayList<Line>();
        all.forEach(kept -> (kept.isInUse() ? lines : retired).add(new Line(kept.id(),
            kept.standard().title().in(language), kept.standard().name(), kept.newest().isShipped(),
            kept.standard().clauses().size(), CoverInWords.covered(Covering.of(kept.standard(), known, inForce)))));
        return new StandardsPage(lines, retired, viewer.is(Role.Name.COORDINATOR) ? offers(language) : List.of(),
            inForce.size(), Forms.NONE);
    }

    StandardPage page(Viewer viewer, KeptStandard kept, Optional<UUID> wanted, Locale language) {
        var against = coverage.against(viewer, wanted);
        return new StandardPage(kept.id(), head(kept, language), choices(viewer, language),
            wanted.map(UUID::toString).orElse(""), CoverInWords.of(kept.standard(),
                Covering.of(kept.standard(), known(kept), against.values()), against, language),
            kept.versions().stream().map(version -> version(viewer, version)).toList());
    }

    List<List<String>> file(Viewer viewer, KeptStandard kept, Optional<UUID> wanted, Locale language) {
        return CoverageFile.rows(kept.standard(), Covering.of(kept.standard(), known(kept),
            coverage.against(viewer, wanted).values()), language);
    }

    /** Those in use; also this one, where it is retired and looked at all the same. */
    private List<Standard> known(KeptStandard kept) {
        var known = new ArrayList<>(standards.inUse());
        if (!kept.isInUse()) {
            known.add(kept.standard());
        }
        return known;
    }

    private List<Offer> offers(Locale language) {
        return shipped.examples().stream().map(example -> new Offer(example.id(), example.title().in(language),
            example.about().in(language))).toList();
    }

    private static Head head(KeptStandard kept, Locale language) {
        var standard = kept.standard();
        return new Head(standard.title().in(language), standard.about().in(language), standard.name(),
            standard.source(), standard.example(), kept.isInUse(), kept.newest().number(), standard.clauses().size());
    }

    private List<Option> choices(Viewer viewer, Locale language) {
        var entries = coverage.choices(viewer);
        var read = sheets.get(entries.stream().map(SheetEntry::id).toList());
        var choices = new ArrayList<Option>();
        choices.add(new Option("", words.say(language, "sheet.standard.choice.in-force")));
        entries.stream().filter(entry -> read.containsKey(entry.id())).forEach(entry -> choices.add(new Option(
            entry.id().toString(), words.say(language, "sheet.standard.choice.version",
                read.get(entry.id()).title().in(language).words(), entry.number(),
                words.say(language, "sheet.state." + entry.state().word())))));
        return choices;
    }

    private static Version version(Viewer viewer, KeptStandard.Version version) {
        return new Version(version.number(), version.retired(), version.at(), version.by() == null
            ? "sheet.national.by.program"
            : version.by().equals(viewer.id()) ? "sheet.national.by.you" : "sheet.national.by.coordinator");
    }
}
