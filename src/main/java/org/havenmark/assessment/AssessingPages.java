package org.havenmark.assessment;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.havenmark.sheet.Text.Said;
import org.jspecify.annotations.Nullable;

/** What the pages of scoring alone show. */
public final class AssessingPages {
    private AssessingPages() { }

    /**
     * The way through an assessment for one member.
     *
     * @param stage {@code context}, {@code scoring}, {@code waiting}, {@code agreeing}, {@code handed-in} or
     *              {@code correcting}
     * @param team  who takes part, with whether they have handed in; nothing of what
     */
    public record Home(UUID id, String shelter, Said sheet, LocalDate visitOn, String kind, String stage, int done,
                       int all, List<DomainTask> domains, List<Member> team, boolean contextDone) { }

    public record Member(String name, boolean handedIn, boolean self) { }

    /** A domain as a task. */
    public record DomainTask(String id, Said title, int done, int all) {
        public String status() {
            return done == 0 ? "todo" : done < all ? "begun" : "done";
        }
    }

    /**
     * A domain, or one criterion of it, to answer.
     *
     * @param attention whether only what still needs an answer is shown
     * @param one       whether this is the page of a single criterion
     * @param previous  address of the page before, empty for none
     * @param next      address of the page after, empty for none
     * @param readOnly  handed in: shown, not changeable
     * @param beyond    what was answered and is not counted any more: Room 3; kept, and out of the score
     */
    public record DomainPage(UUID id, String shelter, String domainId, Said title, List<CriterionView> criteria,
                             List<Jump> jumps, List<DomainTask> domains, boolean attention, boolean one,
                             String previous, String next, int done, int all, boolean readOnly,
                             List<Choice> notSeenReasons, List<Choice> notApplicableReasons, List<Said> beyond) {
        public DomainPage {
            criteria = List.copyOf(criteria);
            beyond = List.copyOf(beyond);
        }
    }

    public record Jump(String id, String number, Said text, boolean done, boolean redLine,
                       @Nullable RepeatView repeat) { }

    public record Choice(String value, String key) { }

    /**
     * What is still missing before the person's own ratings can be handed in.
     *
     * @param numbers what was typed or ticked, to be read through once more
     */
    public record CheckPage(UUID id, String shelter, List<Missing> missing, int done, int all, boolean contextDone,
                            List<Typed> numbers) { }

    /** What was typed or ticked at a criterion, and what follows. */
    public record Typed(String criterion, String domain, String number, Said text, @Nullable RepeatView repeat,
                        MeasureView.Followed follows) { }

    public record Missing(String criterion, String domain, String number, Said text, String key, boolean redLine,
                          @Nullable RepeatView repeat) { }
}
