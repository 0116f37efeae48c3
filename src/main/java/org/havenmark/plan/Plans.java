package org.havenmark.plan;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.havenmark.guard.Notes;
import org.havenmark.guard.ShownNote;
import org.havenmark.sheet.Sheets;
import org.havenmark.shelter.Organisations;
import org.havenmark.web.NotFound;

/** Reads plans, as somebody who was let in by {@link PlanAccess} may see them. */
@Singleton
public class Plans {
    private final Actions actions;
    private final ActionRevisions revisions;
    private final ActionFacts facts;
    private final FoundCriteria found;
    private final Organisations organisations;
    private final Sheets sheets;
    private final Notes notes;
    private final NetworkCurrency currency;
    private final Clock clock;

    Plans(Actions actions, ActionRevisions revisions, ActionFacts facts, FoundCriteria found,
          Organisations organisations, Sheets sheets, Notes notes, NetworkCurrency currency, Clock clock) {
        this.actions = actions;
        this.revisions = revisions;
        this.facts = facts;
        this.found = found;
        this.organisations = organisations;
        this.sheets = sheets;
        this.notes = notes;
        this.currency = currency;
        this.clock = clock;
    }

    /** The plan of a shelter, its lines by deadline. */
    public Plan of(UUID shelter, UUID reader, Locale language) {
        var name = organisations.findById(shelter).orElseThrow(NotFound::new).name();
        var abouts = abouts(shelter, language);
        var byId = abouts.stream().collect(Collectors.toMap(About::finding, Function.identity()));
        var rows = actions.findByShelterIdOrderByCreatedAt(shelter).stream()
            .collect(Collectors.toMap(Action::id, Function.identity()));
        var says = revisions.inForce(shelter).stream()
            .collect(Collectors.toMap(ActionRevision::actionId, Function.identity()));
        var words = notes.read(says.values().stream().map(ActionRevision::whatNoteId).toList(), reader);
        var lines = new ArrayList<PlanLine>();
        facts.ofShelter(shelter).stream().filter(fact -> rows.containsKey(fact.id())).forEach(fact ->
            lines.add(line(rows.get(fact.id()), says.get(fact.id()), fact, byId, words, language)));
        return new Plan(shelter, name, lines, abouts);
    }

    /** What the shelter's actions are about, and what was shared with it last. */
    public List<About> abouts(UUID shelter, Locale language) {
        var rows = found.ofShelter(shelter);
        var versions = sheets.get(rows.stream().map(FoundCriterion::sheetVersionId).distinct().toList());
        return rows.stream().map(row -> About.of(row, versions.get(row.sheetVersionId()), language)).toList();
    }

    private PlanLine line(Action action, ActionRevision says, ActionFact fact, Map<UUID, About> abouts,
                          Map<UUID, ShownNote> words, Locale language) {
        var about = action.findingId() == null ? null : abouts.get(action.findingId());
        return new PlanLine(action, says, fact, fact.timing(clock), about, words.get(says.whatNoteId()),
            new Money(says.networkCost(), currency.code()).in(language));
    }
}
