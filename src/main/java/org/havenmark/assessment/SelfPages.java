package org.havenmark.assessment;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.havenmark.assessment.SelfPage.GapView;
import org.havenmark.assessment.SelfPage.Gaps;
import org.havenmark.assessment.SelfPage.Line;
import org.havenmark.assessment.SelfPage.Offer;
import org.havenmark.assessment.SelfPage.PeersView;
import org.havenmark.sheet.Score;
import org.havenmark.sheet.Sheet;
import org.havenmark.shelter.Organisation;
import org.havenmark.shelter.Organisations;

/** Makes the pages of a shelter's self-assessments. */
@Singleton
final class SelfPages {
    private final SelfAssessing assessing;
    private final Assessments assessments;
    private final AgreedResults results;
    private final LaidSheets sheets;
    private final Organisations organisations;

    SelfPages(SelfAssessing assessing, Assessments assessments, AgreedResults results, LaidSheets sheets,
              Organisations organisations) {
        this.assessing = assessing;
        this.assessments = assessments;
        this.results = results;
        this.sheets = sheets;
        this.organisations = organisations;
    }

    SelfPage list(UUID shelter, UUID person, Locale language) {
        var name = organisations.findById(shelter).filter(own -> own.kind().isAssessed()).map(Organisation::name);
        if (name.isEmpty()) {
            return new SelfPage("", List.of(), List.of(), false);
        }
        return new SelfPage(name.get(), assessing.offered().stream().map(version -> {
            var sheet = sheets.asWritten(List.of(version.id())).get(version.id());
            return new Offer(version.id(), sheet.title().in(language), sheet.summary().in(language), sheet.version(),
                sheet.criteria().count());
        }).toList(), assessments.findSelf(shelter).stream().map(each -> line(each, person, language)).toList(),
            assessments.findLatestByPeers(shelter).isPresent());
    }

    Gaps gaps(Assessment assessment, Locale language) {
        var self = results.of(assessment).orElseThrow();
        var name = organisations.findById(assessment.shelterId()).orElseThrow().name();
        var title = self.sheet().title().in(language);
        var peers = assessments.findLatestByPeers(assessment.shelterId()).flatMap(results::of);
        if (peers.isEmpty()) {
            return new Gaps(assessment.id(), name, title, assessment.visitOn(), null, List.of(), 0, 0);
        }
        var compared = SelfGaps.between(self, peers.get());
        var by = peers.get().assessment();
        return new Gaps(assessment.id(), name, title, assessment.visitOn(),
            new PeersView(by.id(), by.visitOn(), peers.get().assessors()),
            compared.gaps().stream().map(gap -> view(self.sheet(), gap, language)).toList(), compared.same(),
            compared.n());
    }

    private Line line(Assessment each, UUID person, Locale language) {
        var result = results.of(each);
        var sheet = sheets.of(each);
        return new Line(each.id(), sheet.title().in(language), each.visitOn(), result.isPresent(),
            person.equals(each.openedBy()), result.flatMap(found -> found.outcome().overall()).map(Score::value)
                .orElse(null));
    }

    private static GapView view(Sheet sheet, SelfGaps.Gap gap, Locale language) {
        var criterion = gap.criterion();
        return new GapView(sheet.numbers().getOrDefault(criterion.id(), ""), criterion.text().in(language),
            criterion.redLine(), gap.self(), criterion.anchor(gap.self()).in(language), gap.peers(),
            criterion.anchor(gap.peers()).in(language), gap.size() > 0);
    }
}
