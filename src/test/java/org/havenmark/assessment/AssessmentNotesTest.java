package org.havenmark.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.havenmark.WebTest;
import org.havenmark.assessment.Answer.Mark;
import org.havenmark.guard.Draft;
import org.havenmark.guard.Notes;
import org.havenmark.sheet.Proof;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What becomes of the notes beside answers. */
class AssessmentNotesTest extends WebTest {
    @Inject
    Saving saving;
    @Inject
    Drafts drafts;
    @Inject
    Notes notes;
    private PlannedVisit planned;
    private Assessment assessment;
    private UUID alma;
    private UUID ben;

    @BeforeEach
    void planAVisit() {
        alma = fixtures.id("alma");
        ben = fixtures.id("ben");
        planned = new PlannedVisit(context, fixtures);
        assessment = planned.begun();
    }

    @Test
    void aNoteThatLooksLikeANumberIsQuestionedAndTheAnswerStays() {
        var entry = new Entry(UUID.randomUUID(), planned.first(), new Answer(planned.first(), Mark.LEVEL, 2,
            Proof.PRACTICE, null, null), "Call 0912 345 678 for more", "", PlannedVisit.THEN);
        assertThat(saving.save(assessment, alma, Locale.ENGLISH, List.of(entry)).get(0))
            .isInstanceOf(Receipt.NoteQuestioned.class);
        var latest = drafts.of(assessment.id(), alma).get(planned.first());
        assertThat(latest.answer().level()).isEqualTo(2);
        assertThat(latest.note()).isNull();
    }

    @Test
    void aNumberKeptWithAReasonIsShownToItsWriterOnly() {
        var kept = notes.keep(new Draft(alma, "Call 0912 345 678", Locale.ENGLISH, "assessment.note", "the hotline"));
        var id = kept.note().orElseThrow();
        assertThat(notes.read(List.of(id), alma).get(id).words()).contains("0912");
        assertThat(notes.read(List.of(id), ben).get(id).held()).isTrue();
        assertThat(notes.read(List.of(id), ben).get(id).words()).isEmpty();
    }
}
