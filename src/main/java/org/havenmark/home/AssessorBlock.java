package org.havenmark.home;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.havenmark.assessment.AssessmentList;
import org.jspecify.annotations.Nullable;

/**
 * An assessor's visits: one step to take now, and what else is open.
 *
 * @param next     null where nothing is open
 * @param handedIn how many of the person's visits are finished
 */
public record AssessorBlock(@Nullable Step next, List<Step> others, int handedIn) {
    private static final Comparator<Step> BY_URGENCY =
        Comparator.comparing(Step::kind).thenComparing(step -> step.visit().visitOn());

    public AssessorBlock {
        others = List.copyOf(others);
    }

    static AssessorBlock of(List<AssessmentList.Row> visits, LocalDate today) {
        var open = new ArrayList<>(visits.stream().filter(visit -> !visit.handedIn())
            .map(visit -> new Step(Kind.of(visit, today), visit)).sorted(BY_URGENCY).toList());
        var next = open.isEmpty() || open.get(0).kind() == Kind.WAIT ? null : open.remove(0);
        return new AssessorBlock(next, open, (int) visits.stream().filter(AssessmentList.Row::handedIn).count());
    }

    /** What a visit asks of its assessor now. */
    public record Step(Kind kind, AssessmentList.Row visit) {
        public String key() {
            return "home.step." + kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        /** Where the step is taken; to begin is a form's button instead. */
        public String path() {
            return switch (kind) {
                case AGREE -> "/assessments/" + visit.assessment() + "/team";
                case GO_ON, WAIT -> "/assessments/" + visit.assessment();
                case DECLARE, BEGIN, COME -> "/visits/" + visit.visit();
            };
        }
    }

    /** The most urgent first: others wait for an agreement, and for what was begun. */
    public enum Kind {
        AGREE, GO_ON, DECLARE, BEGIN, COME, WAIT;

        static Kind of(AssessmentList.Row visit, LocalDate today) {
            return switch (visit.state()) {
                case "agreeing" -> AGREE;
                case "begun" -> GO_ON;
                case "declare" -> DECLARE;
                case "waiting" -> WAIT;
                default -> visit.visitOn().isAfter(today) ? COME : BEGIN;
            };
        }
    }
}
