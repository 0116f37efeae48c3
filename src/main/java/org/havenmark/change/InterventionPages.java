package org.havenmark.change;

import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.havenmark.assessment.Assessment;
import org.havenmark.assessment.Assessments;
import org.havenmark.guard.Notes;
import org.havenmark.guard.ShownNote;
import org.havenmark.sheet.Sheet;
import org.havenmark.sheet.SheetEntry;
import org.havenmark.sheet.SheetVersions;
import org.havenmark.sheet.Sheets;
import org.havenmark.web.Forms;
import org.havenmark.web.Option;
import org.havenmark.web.Words;

/** Makes the pages of what was done for a shelter. */
@Singleton
final class InterventionPages {
    private final Assessments assessments;
    private final SheetVersions versions;
    private final Sheets sheets;
    private final Notes notes;
    private final Words words;

    InterventionPages(Assessments assessments, SheetVersions versions, Sheets sheets, Notes notes, Words words) {
        this.assessments = assessments;
        this.versions = versions;
        this.sheets = sheets;
        this.notes = notes;
        this.words = words;
    }

    InterventionsPage list(UUID shelter, String name, List<Intervention> all, boolean mayWrite, UUID reader,
                           Locale language) {
        var read = sheets.get(all.stream().map(Intervention::sheetVersion).distinct().toList());
        var said = notes.read(all.stream().map(Intervention::note).filter(Objects::nonNull).toList(), reader);
        return new InterventionsPage(shelter, name, all.stream().map(one -> row(one,
            Objects.requireNonNull(read.get(one.sheetVersion())), said, language)).toList(), mayWrite);
    }

    private static InterventionsPage.Row row(Intervention one, Sheet sheet, Map<UUID, ShownNote> said,
                                             Locale language) {
        return new InterventionsPage.Row(one.id(), one.version(), one.kind().key(),
            one.money() == null ? "" : one.money().key(), one.begunOn(), one.endedOn(),
            sheet.criteria().filter(each -> one.criteria().contains(each.base())).map(each -> each.text().in(language))
                .toList(), one.note() == null ? null : said.get(one.note()), one.isEntered());
    }

    /**
     * The versions whose criteria may be ticked: what the shelter was assessed on, the latest first, and what is in
     * force.
     */
    List<UUID> sheets(UUID shelter) {
        var own = assessments.findByShelterIdOrderByVisitOn(shelter).stream().map(Assessment::sheetVersionId).toList();
        var latestFirst = Stream.iterate(own.size() - 1, i -> i >= 0, i -> i - 1).map(own::get);
        return Stream.concat(latestFirst, versions.entriesInForce().stream().map(SheetEntry::id)).distinct().toList();
    }

    /** @param offered at least one version */
    InterventionFormPage form(UUID shelter, String name, List<UUID> offered, UUID chosen, InterventionForm form,
                              Forms forms, Locale language) {
        var read = sheets.get(offered);
        return new InterventionFormPage(shelter, name, chosen, offered.stream().map(id -> new Option(id.toString(),
            title(Objects.requireNonNull(read.get(id)), language))).toList(),
            Arrays.stream(Intervention.Kind.values()).map(one -> option(one.name(), one.key(), language)).toList(),
            Stream.concat(Stream.of(option("", "change.money.none", language)), Arrays.stream(
                Intervention.Money.values()).map(one -> option(one.name(), one.key(), language))).toList(),
            domains(Objects.requireNonNull(read.get(chosen)), form, language), form, forms);
    }

    private static List<InterventionFormPage.Part> domains(Sheet sheet, InterventionForm form, Locale language) {
        return sheet.domains().stream().map(domain -> {
            var criteria = domain.criteria().stream().map(each -> new InterventionFormPage.Choice(each.base(),
                each.text().in(language), form.criteria().contains(each.base()))).toList();
            return new InterventionFormPage.Part(domain.title().in(language), criteria,
                criteria.stream().filter(InterventionFormPage.Choice::chosen).count());
        }).toList();
    }

    /** The version asked for, or the first that is offered. */
    static Optional<UUID> chosen(List<UUID> offered, String asked) {
        return offered.stream().filter(id -> id.toString().equals(asked)).findFirst()
            .or(() -> offered.stream().findFirst());
    }

    private String title(Sheet sheet, Locale language) {
        return words.say(language, "change.sheet", sheet.title().in(language).words(), sheet.version());
    }

    private Option option(String name, String key, Locale language) {
        return new Option(name, words.say(language, key));
    }
}
