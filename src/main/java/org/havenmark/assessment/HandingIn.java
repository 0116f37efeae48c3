package org.havenmark.assessment;

import io.micronaut.data.jdbc.runtime.JdbcOperations;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.havenmark.audit.Audit;
import org.havenmark.sheet.Sheet;
import org.havenmark.shelter.Shelters;
import org.havenmark.web.Conflict;

/** The team hands in the assessment: what all rated alike and what was settled is scored and stored. */
@Singleton
public class HandingIn {
    private final JdbcOperations jdbc;
    private final Team team;
    private final Submissions submissions;
    private final Agreeing agreeing;
    private final HandIns handIns;
    private final ScoreRows scores;
    private final LaidSheets sheets;
    private final Shelters shelters;
    private final List<HandInCondition> conditions;
    private final List<HandInListener> listeners;
    private final Audit audit;
    private final Clock clock;

    HandingIn(JdbcOperations jdbc, Team team, Submissions submissions, Agreeing agreeing, HandIns handIns,
              ScoreRows scores, LaidSheets sheets, Shelters shelters, List<HandInCondition> conditions,
              List<HandInListener> listeners, Audit audit, Clock clock) {
        this.jdbc = jdbc;
        this.team = team;
        this.submissions = submissions;
        this.agreeing = agreeing;
        this.handIns = handIns;
        this.scores = scores;
        this.sheets = sheets;
        this.shelters = shelters;
        this.conditions = conditions;
        this.listeners = listeners;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Hands in the open revision; the differences that are not settled yet are the answer, and then nothing is done.
     *
     * @throws Conflict while a member has not handed in their own, when no revision is open, or while something else
     *                  that a later room asks for is not done
     */
    @Transactional
    public List<Difference> handIn(Assessment assessment, UUID person) {
        handIns.lock(assessment.id());
        int revision = handIns.openRevision(assessment.id()).orElseThrow(() -> new Conflict("assessment.closed"));
        if (!team.of(assessment).stream().allMatch(Team.Member::handedIn)) {
            throw new Conflict("assessment.waiting");
        }
        var ratings = submissions.ratings(assessment.id());
        var settled = agreeing.of(assessment.id(), revision);
        var sheet = sheets.of(assessment);
        var open = Difference.among(sheet, ratings).stream()
            .filter(difference -> !settled.containsKey(difference.criterion())).toList();
        if (open.isEmpty()) {
            undone(assessment).stream().findFirst().ifPresent(undone -> {
                throw new Conflict(undone.key());
            });
            close(assessment, sheet, revision, person, ratings, settled);
        }
        return open;
    }

    /** What later rooms want done first. */
    List<HandInCondition.Undone> undone(Assessment assessment) {
        return conditions.stream().flatMap(condition -> condition.undone(assessment).stream()).toList();
    }

    private void close(Assessment assessment, Sheet sheet, int revision, UUID person,
                       Map<UUID, Map<String, Submissions.Rated>> ratings, Map<String, Agreeing.Agreed> settled) {
        // First the shelter, then the log: whoever takes them in another order would wait for this one for ever.
        shelters.hold(assessment.shelterId());
        var all = new LinkedHashMap<String, Answer>();
        ratings.values().forEach(own -> own.forEach((criterion, rated) ->
            all.putIfAbsent(criterion, rated.answer())));
        settled.forEach((criterion, agreed) -> all.put(criterion, agreed.answer()));
        var answers = OnSheet.of(sheet, all.values());
        var counted = answers.stream().map(Answer::criterion).collect(Collectors.toSet());
        agreeing.leave(assessment.id(), revision, settled.keySet().stream().filter(id -> !counted.contains(id))
            .toList());
        agreeing.insert(assessment.id(), revision, person, answers.stream()
            .filter(answer -> !settled.containsKey(answer.criterion())).toList());
        var handIn = insert(assessment.id(), revision, person);
        var profile = shelters.findById(assessment.shelterId()).orElseThrow().profileTags();
        var outcome = OnSheet.score(sheet, profile, answers);
        scores.keep(handIn, assessment.sheetVersionId(), profile, outcome);
        listeners.forEach(listener -> listener.handedIn(assessment, revision, outcome, person));
        audit.note(person, revision == 1 ? "assessment.handed-in" : "revision.handed-in", "assessment",
            assessment.id(), org.havenmark.web.Tokens.sha256(
                SubmissionBytes.of(assessment, person, answers)));
    }

    private UUID insert(UUID assessment, int revision, UUID person) {
        var id = UUID.randomUUID();
        jdbc.prepareStatement("INSERT INTO hand_in VALUES (?, ?, ?, ?, ?)", statement -> {
            statement.setObject(1, id);
            statement.setObject(2, assessment);
            statement.setInt(3, revision);
            statement.setObject(4, person);
            statement.setObject(5, AnswerRows.at(clock.instant()));
            return statement.executeUpdate();
        });
        return id;
    }
}
