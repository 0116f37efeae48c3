package org.havenmark.drafting;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.havenmark.drafting.Answered.Kind;
import org.havenmark.drafting.Answered.Signal;
import org.havenmark.drafting.SimulationPage.Wording;
import org.havenmark.sheet.Criterion;
import org.havenmark.sheet.Domain;
import org.havenmark.sheet.Sheet;
import org.havenmark.web.Words;

/** The wordings of the draft to talk through, each with its reasons. */
record RepairWords(Words words, Locale language, Sheet draft) {
    /** Those that assessors read in different ways first, the least alike before the others; then in sheet order. */
    private static final Comparator<Answered> BY_NEED = Comparator.comparing((Answered answered) ->
        answered.signals().contains(Signal.UNLIKE) ? answered.alike().value().orElse(1.0) : 1.0);

    List<Wording> of(Simulation simulation) {
        return simulation.answered().stream().filter(answered -> !answered.signals().isEmpty()).sorted(BY_NEED)
            .map(answered -> wording(answered, simulation.shelters())).toList();
    }

    private Wording wording(Answered answered, Collection<UUID> all) {
        var criterion = draft.criterion(answered.criterion()).orElseThrow();
        return new Wording(draft.number(criterion.id()), criterion.text().in(language),
            domain(criterion).title().in(language),
            criterion.anchors().values().stream().map(anchor -> anchor.in(language)).toList(),
            answered.signals().stream().map(signal -> reason(signal, answered, criterion, all)).toList());
    }

    private Domain domain(Criterion criterion) {
        return draft.domains().stream().filter(domain -> domain.criteria().contains(criterion)).findFirst()
            .orElseThrow();
    }

    private String reason(Signal signal, Answered answered, Criterion criterion, Collection<UUID> all) {
        if (signal == Signal.UNLIKE) {
            var alike = answered.alike();
            return words.say(language, signal.key(), alike.value().orElseThrow(),
                words.say(language, alike.method().key()), words.say(language, alike.reading().orElseThrow().key()),
                said(answered.alone(), all));
        }
        if (signal == Signal.NO_SPREAD) {
            int level = answered.levels().firstKey();
            return words.say(language, signal.key(), level, criterion.scale().levels().get(level).name().in(language),
                said(answered.of(Kind.LEVEL), all));
        }
        return words.say(language, signal.key());
    }

    private String said(Collection<UUID> part, Collection<UUID> all) {
        return new CountWords(words, language).said(Telling.part(part, all));
    }
}
