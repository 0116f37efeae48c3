package org.havenmark.assessment;

import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.havenmark.sheet.Criterion;
import org.havenmark.sheet.Sheet;
import org.havenmark.shelter.Shelters;

/** Lays on the table what the team talks about. While somebody has not handed in, nothing of anybody's is read. */
@Singleton
final class TeamTable {
    private final Team team;
    private final Submissions submissions;
    private final Agreeing agreeing;
    private final HandIns handIns;
    private final LaidSheets sheets;
    private final Shelters shelters;

    TeamTable(Team team, Submissions submissions, Agreeing agreeing, HandIns handIns, LaidSheets sheets,
              Shelters shelters) {
        this.team = team;
        this.submissions = submissions;
        this.agreeing = agreeing;
        this.handIns = handIns;
        this.sheets = sheets;
        this.shelters = shelters;
    }

    Laid of(Assessment assessment) {
        var sheet = sheets.of(assessment);
        var profile = shelters.findById(assessment.shelterId()).orElseThrow().profileTags();
        var criteria = sheet.domains().stream().filter(domain -> domain.appliesTo(profile))
            .flatMap(domain -> domain.criteria().stream()).filter(criterion -> criterion.appliesTo(profile)).toList();
        var members = team.of(assessment);
        var open = handIns.openRevision(assessment.id());
        int revision = open.orElseGet(() -> handIns.of(assessment.id()).get(0).revision());
        var reason = handIns.reason(assessment.id(), revision);
        var bare = new Laid(assessment, sheet, criteria, members, Map.of(), Map.of(), revision, open.isPresent(),
            reason);
        return bare.isWaiting() ? bare : new Laid(assessment, sheet, criteria, members,
            submissions.ratings(assessment.id()), agreeing.of(assessment.id(), revision), revision, open.isPresent(),
            reason);
    }

    /**
     * What lies on the table.
     *
     * @param criteria those that apply to this shelter, in the sheet's order
     * @param ratings  by person and criterion; empty while somebody is waited for
     * @param agreed   what was settled in this revision, by criterion
     * @param revision the open one, or the last where none is open
     * @param reason   the note that says why the revision was opened; the first has none
     */
    record Laid(Assessment assessment, Sheet sheet, List<Criterion> criteria, List<Team.Member> members,
                Map<UUID, Map<String, Submissions.Rated>> ratings, Map<String, Agreeing.Agreed> agreed, int revision,
                boolean isOpen, Optional<UUID> reason) {
        boolean isWaiting() {
            return !members.stream().allMatch(Team.Member::handedIn);
        }

        /** Red lines first, then those furthest apart; equal ones in the sheet's order. */
        List<Difference> differences() {
            var redLines = sheet.criteria().filter(Criterion::redLine).map(Criterion::id).collect(Collectors.toSet());
            return Difference.among(sheet, ratings).stream()
                .sorted(Comparator.comparing((Difference each) -> !redLines.contains(each.criterion()))
                    .thenComparing(Comparator.comparing(Difference::distance).reversed())).toList();
        }

        Criterion criterion(String id) {
            return sheet.criterion(id).orElseThrow();
        }

        Optional<Answer> answer(UUID person, String criterion) {
            return Optional.ofNullable(ratings.getOrDefault(person, Map.of()).get(criterion))
                .map(Submissions.Rated::answer);
        }

        /** Whether the team may settle it: it applies, or they answered it differently all the same. */
        boolean mayBeSettled(String criterion) {
            return criteria.stream().anyMatch(each -> each.id().equals(criterion))
                || Difference.among(sheet, ratings).stream().anyMatch(each -> each.criterion().equals(criterion));
        }
    }
}
