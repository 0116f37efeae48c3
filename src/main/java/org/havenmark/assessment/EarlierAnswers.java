package org.havenmark.assessment;

import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.havenmark.sheet.CommonCriteria;
import org.havenmark.sheet.Repeat;

/**
 * What the visit before agreed, for an assessor of a re-visit: of a criterion they have answered themselves, and of no
 * other, so that nobody is drawn towards the earlier level. Where the sheets differ, only of what both ask alike.
 */
@Singleton
class EarlierAnswers {
    private final Assessments assessments;
    private final HandIns handIns;
    private final Agreeing agreeing;
    private final LaidSheets sheets;

    EarlierAnswers(Assessments assessments, HandIns handIns, Agreeing agreeing, LaidSheets sheets) {
        this.assessments = assessments;
        this.handIns = handIns;
        this.agreeing = agreeing;
        this.sheets = sheets;
    }

    /** The same criteria, with the earlier answer beside each that this person has answered. */
    List<CriterionView> beside(Assessment assessment, Scoresheet.Own own, List<CriterionView> views, Locale language) {
        var known = of(assessment, own, views.stream().map(CriterionView::id).collect(Collectors.toSet()), language);
        return known.isEmpty() ? views : views.stream().map(view -> view.beside(known.get(view.id()))).toList();
    }

    /** By criterion, of those that this person has answered. */
    Map<String, BeforeView> of(Assessment assessment, Scoresheet.Own own, Set<String> criteria, Locale language) {
        var answered = criteria.stream().filter(id -> own.latest().containsKey(id)
            && own.latest().get(id).given().isPresent()).collect(Collectors.toSet());
        if (assessment.kind() != Assessment.Kind.RE_VISIT || assessment.previousId() == null || answered.isEmpty()) {
            return Map.of();
        }
        var previous = assessments.findById(assessment.previousId()).orElseThrow();
        var handIn = handIns.of(previous.id()).stream().findFirst();
        if (handIn.isEmpty()) {
            return Map.of();
        }
        var sheet = sheets.of(previous);
        var common = CommonCriteria.of(sheet, own.sheet()).ids();
        var before = new HashMap<String, BeforeView>();
        agreeing.of(previous.id(), handIn.get().revision()).forEach((id, agreed) -> {
            if (answered.contains(id) && common.contains(Repeat.base(id))) {
                // What the earlier team noted stays with its result.
                before.put(id, new BeforeView(previous.visitOn(),
                    AnswerView.of(sheet, agreed.answer().noted(null), Map.of(), language)));
            }
        });
        return before;
    }
}
