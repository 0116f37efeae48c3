package org.havenmark.sheet;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.havenmark.sheet.AnchorReader.Anchor;

/**
 * Two assessors read a level alike only if its anchor names something of its own. So no anchor's words stand twice in
 * a sheet, and no two anchors of a criterion say the same but for a degree word such as "some" or "better".
 */
final class AnchorChecker {
    private final Problems problems;
    private final DegreeWords degrees = DegreeWords.SHIPPED;
    private final Map<List<Object>, Anchor> bySaid = new HashMap<>();
    private final Map<List<Object>, Anchor> byCore = new HashMap<>();

    private AnchorChecker(Problems problems) {
        this.problems = problems;
    }

    static void check(List<Anchor> anchors, Problems problems) {
        var checker = new AnchorChecker(problems);
        anchors.forEach(checker::check);
    }

    private void check(Anchor anchor) {
        var said = DegreeWords.words(anchor.word().words());
        var before = bySaid.putIfAbsent(List.of(anchor.language(), said), anchor);
        if (before != null && before.criterion().equals(anchor.criterion())) {
            note(anchor, Fault.ANCHOR_REPEATED, before.level(), before.word().at().line());
        } else if (before != null) {
            note(anchor, Fault.ANCHOR_SHARED, before.id(), before.word().at().line());
        }
        var core = degrees.without(anchor.language(), said);
        var alike = byCore.putIfAbsent(List.of(anchor.criterion(), anchor.language(), core), anchor);
        if (alike != null && !DegreeWords.words(alike.word().words()).equals(said)) {
            note(anchor, Fault.ANCHOR_DEGREE, alike.level(), anchor.language());
        }
    }

    private void note(Anchor anchor, Fault fault, Object... arguments) {
        problems.add(anchor.word().at(), fault, arguments);
    }
}
