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
     * @param together what the team does beside scoring
     */
    public record Home(UUID id, String shelter, Said sheet, LocalDate visitOn, String kind, String stage, int done,
                       int all, List<DomainTask> domains, List<Member> team, boolean contextDone,
                       List<TeamTasks.Task> together) { }

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
     * @param part      which part of the domain this is
     * @param parts     all parts of it; one alone is not listed
     * @param readOnly  handed in: shown, not changeable
     * @param beyond    what was answered and is not counted any more: Room 3; kept, and out of the score
     */
    public record DomainPage(UUID id, String shelter, String domainId, Said title, List<CriterionView> criteria,
                             List<Jump> jumps, Portion part, List<PartTask> parts, boolean attention,
                             boolean one, String previous, String next, int done, int all, boolean readOnly,
                             List<Choice> notSeenReasons, List<Choice> notApplicableReasons, List<Said> beyond) {
        public DomainPage {
            criteria = List.copyOf(criteria);
            parts = List.copyOf(parts);
            beyond = List.copyOf(beyond);
        }

        DomainPage with(List<CriterionView> changed) {
            return new DomainPage(id, shelter, domainId, title, changed, jumps, part, parts, attention, one, previous,
                next, done, all, readOnly, notSeenReasons, notApplicableReasons, beyond);
        }

        /** The same with one criterion alone, on its own page. */
        DomainPage only(String criterion, String before, String after) {
            return new DomainPage(id, shelter, domainId, title,
                criteria.stream().filter(view -> view.id().equals(criterion)).toList(), jumps, part, parts, false, true,
                before, after, done, all, readOnly, notSeenReasons, notApplicableReasons, beyond);
        }

        /** Where this part of the domain is. */
        public String address() {
            return address(id, domainId, part.number());
        }

        static String address(UUID assessment, String domain, int part) {
            return "/assessments/" + assessment + "/domains/" + domain + (part == 1 ? "" : "?part=" + part);
        }
    }

    public record Jump(String id, String number, Said text, boolean done, boolean redLine,
                       @Nullable RepeatView repeat) { }

    /** A part of a long domain: from one number to another. */
    public record PartTask(String address, boolean shown, String first, String last, int done, int all) {
        public String status() {
            return done == 0 ? "todo" : done < all ? "begun" : "done";
        }
    }

    public record Choice(String value, String key) { }

    /**
     * What is still missing before the person's own ratings can be handed in.
     *
     * @param self    whether it is a shelter's own assessment, with nobody else's ratings beside it
     * @param missing where it is little enough to list
     * @param open    where that is, by domain, with how much
     * @param assumed what has no answer and counts 0 until it has one, by domain: it may be handed in like that
     * @param numbers what was typed or ticked, to be read through once more
     * @param undone  what the team still has to do beside scoring; it keeps nobody from handing in their own
     */
    public record CheckPage(UUID id, String shelter, boolean self, List<Missing> missing, List<Open> open,
                            List<Open> assumed, int done, int all, boolean contextDone, List<Typed> numbers,
                            List<HandInCondition.Undone> undone) {
        /** How much is missing. */
        public int missingInAll() {
            return open.stream().mapToInt(Open::count).sum();
        }

        public int assumedInAll() {
            return assumed.stream().mapToInt(Open::count).sum();
        }
    }

    /** A domain in which so many criteria are open. */
    public record Open(String domain, Said title, int count) { }

    /** What was typed or ticked at a criterion, and what follows. */
    public record Typed(String criterion, String address, String number, Said text, @Nullable RepeatView repeat,
                        MeasureView.Followed follows) { }

    public record Missing(String criterion, String address, String number, Said text, String key, boolean redLine,
                          @Nullable RepeatView repeat) { }
}
