package org.havenmark.audit;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.UUID;
import java.util.stream.IntStream;
import org.havenmark.TestDatabase;
import org.havenmark.WebTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AuditTest extends WebTest {
    @Inject
    Audit audit;

    @Test
    void aChainOfDeedsIsWhole() {
        writeFive();
        assertThat(audit.firstBroken()).isEmpty();
        assertThat(audit.latest(5)).extracting(Entry::sequence).containsExactly(5L, 4L, 3L, 2L, 1L);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "UPDATE audit SET deed = 'sheet.retired' WHERE sequence = 3",
        "UPDATE audit SET actor = NULL WHERE sequence = 3",
        "DELETE FROM audit WHERE sequence = 3",
        "DELETE FROM audit WHERE sequence = 5",
        "UPDATE audit SET happened_at = happened_at + INTERVAL '1' SECOND WHERE sequence = 1"})
    void aRowThatWasTamperedWithIsFound(String tampering) throws Exception {
        writeFive();
        try (var connection = TestDatabase.connect(context); var statement = connection.createStatement()) {
            statement.execute(tampering);
        }
        assertThat(audit.firstBroken()).isPresent();
    }

    @Test
    void rowsWrittenAtTheSameTimeStillMakeOneChain() {
        IntStream.range(0, 40).parallel().forEach(i -> audit.note(UUID.randomUUID(), "deed", "thing", i));
        assertThat(audit.latest(100)).hasSize(40);
        assertThat(audit.firstBroken()).isEmpty();
    }

    private void writeFive() {
        for (int i = 0; i < 5; i++) {
            audit.note(UUID.randomUUID(), "sheet.published", "sheet", i);
        }
    }
}
