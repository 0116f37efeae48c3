package org.havenmark.cycle;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.havenmark.guard.ShownNote;
import org.havenmark.sheet.Text;
import org.jspecify.annotations.Nullable;

/**
 * One visit as its coordinators see it.
 *
 * @param cancelNote why it was cancelled; null unless it was
 */
public record PlannedVisitPage(PlannedVisit visit, VisitState state, Text.Said sheet, List<Seat> team,
                               List<Seat> former, List<String> warnings, @Nullable ShownNote cancelNote) {
    /** Whether day and team can still change. */
    public boolean isOpen() {
        return !visit.cancelled() && !visit.isHandedIn();
    }

    static List<UUID> notes(PlannedVisit visit, List<FormerMembers.Former> former) {
        return Stream.concat(Stream.ofNullable(visit.cancelNote()), Stream.concat(visit.team().stream(),
            former.stream().map(FormerMembers.Former::member)).flatMap(Seat::notes)).toList();
    }

    /**
     * Somebody on the team, or who was.
     *
     * @param key       of what is known of their interest
     * @param declared  what they declared; null where there is none
     * @param decision  why it was allowed or not; null until then
     * @param leftAt    null while they are on the team
     * @param mayDecide whether the viewer may decide on what is declared
     */
    public record Seat(UUID id, String label, String region, boolean uniformed, String key,
                       @Nullable ShownNote declared, @Nullable ShownNote decision, @Nullable Instant decidedAt,
                       @Nullable Instant leftAt, boolean waiting, boolean mayDecide) {
        static Seat of(PlannedVisit.Member member, @Nullable Instant leftAt, Labels labels,
                       Map<UUID, ShownNote> notes, UUID viewer) {
            var declaration = Optional.ofNullable(member.declaration());
            boolean waiting = member.isWaiting() && leftAt == null;
            return new Seat(member.id(), labels.of(member.who()), member.who().region(), member.who().uniformed(),
                member.key(), declaration.map(InterestConflict::noteId).map(notes::get).orElse(null),
                declaration.map(InterestConflict::decisionNoteId).map(notes::get).orElse(null),
                declaration.map(InterestConflict::decidedAt).orElse(null), leftAt, waiting,
                waiting && !member.who().id().equals(viewer));
        }

        private static Stream<UUID> notes(PlannedVisit.Member member) {
            return Stream.ofNullable(member.declaration())
                .flatMap(one -> Stream.of(Optional.ofNullable(one.noteId()), Optional.ofNullable(one.decisionNoteId())))
                .flatMap(Optional::stream);
        }
    }
}
