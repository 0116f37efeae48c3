package org.havenmark.assessment;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Locale;
import org.havenmark.assessment.ContextPage.CountView;
import org.havenmark.sheet.Domain;
import org.havenmark.shelter.Shelters;
import org.havenmark.web.Words;

/** Asks a team how many rooms, houses or groups there are, for each domain that is scored for each of them. */
@Singleton
class Counting {
    private final LaidSheets sheets;
    private final Shelters shelters;
    private final Submissions submissions;
    private final Words words;

    Counting(LaidSheets sheets, Shelters shelters, Submissions submissions, Words words) {
        this.sheets = sheets;
        this.shelters = shelters;
        this.submissions = submissions;
        this.words = words;
    }

    /** The domains to count for: those that apply to this shelter, in the sheet's order. */
    List<Domain> domains(Assessment assessment) {
        var profile = shelters.findById(assessment.shelterId()).orElseThrow().profileTags();
        return sheets.repeated(assessment).stream().filter(domain -> domain.appliesTo(profile)).toList();
    }

    /** One field for each of them; {@code mend} says what is wrong with what was typed. */
    List<CountView> views(List<Domain> domains, ContextForm form, boolean mend, Locale language) {
        return domains.stream().map(domain -> view(domain, form, mend, language)).toList();
    }

    /** Whether it matters to somebody who has handed in already. */
    boolean isLate(Assessment assessment, List<Domain> domains) {
        return !domains.isEmpty() && !submissions.of(assessment.id()).isEmpty();
    }

    private CountView view(Domain domain, ContextForm form, boolean mend, Locale language) {
        var repeat = domain.repeat().orElseThrow();
        var title = domain.title().in(language);
        return new CountView(domain.id(), "count-" + domain.id(), title, RepeatView.name(domain, 1, language),
            repeat.most(), form.typedCount(domain.id()), mend && form.count(domain).isEmpty()
            ? words.say(language, "assessment.context.count.missing", title.words(), repeat.most()) : "");
    }
}
