package org.havenmark.assessment;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.havenmark.sheet.Sheet;
import org.havenmark.web.Option;

/** Shows a sheet that is still being written just as an assessor would have it on the tablet. */
@Singleton
public class Previewing {
    private final Scoresheet scoresheet;

    Previewing(Scoresheet scoresheet) {
        this.scoresheet = scoresheet;
    }

    /**
     * One domain, for a shelter of every profile, with one of whatever is repeated; empty where the sheet has no such
     * domain.
     */
    public Optional<PreviewPage> domain(Sheet sheet, UUID id, String domain, UUID viewer, Locale language) {
        var laid = sheet.repeated(Map.of());
        var profile = laid.profiles().stream().map(Sheet.Tag::id).collect(Collectors.toSet());
        var own = new Scoresheet.Own(viewer, laid, Map.of(), OnSheet.score(laid, profile, List.of()));
        return laid.domain(domain).map(known -> new PreviewPage(id, laid.title().in(language),
            known.title().in(language),
            scoresheet.views(own, own.shown(known), language), laid.domains().stream().map(each -> new Option(each.id(),
                each.title().in(language).words())).toList(), domain, ScoringPages.choices(Answer.Mark.NOT_SEEN),
            ScoringPages.choices(Answer.Mark.NOT_APPLICABLE)));
    }
}
