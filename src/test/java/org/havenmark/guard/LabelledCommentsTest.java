package org.havenmark.guard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.havenmark.guard.Suspicion.Kind.E_MAIL;
import static org.havenmark.guard.Suspicion.Kind.IDENTITY_NUMBER;
import static org.havenmark.guard.Suspicion.Kind.TELEPHONE;
import static org.havenmark.guard.Suspicion.Kind.TITLED_NAME;

import java.util.List;
import org.havenmark.guard.Suspicion.Kind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How much is found of what 200 invented notes per language hold, and of 60 more that the rules never saw. */
class LabelledCommentsTest {
    private static final List<Kind> STRUCTURED = List.of(TELEPHONE, E_MAIL, IDENTITY_NUMBER);

    @ParameterizedTest
    @ValueSource(strings = {"en", "vi"})
    void findsNumbersAddressesAndTitledNamesInTwoHundredNotes(String language) {
        var comments = Comment.read("comments_" + language + ".tsv");
        assertThat(comments).hasSize(200);
        check(language, new Recall(comments), 95, 80, 5);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "vi"})
    void findsNearlyAsMuchInNotesItWasNotTunedOn(String language) {
        var comments = Comment.read("comments_heldout_" + language + ".tsv");
        assertThat(comments).hasSizeGreaterThanOrEqualTo(60);
        check(language + " held out", new Recall(comments), 85, 70, 10);
    }

    private static void check(String name, Recall recall, double structured, double names, double falseAlarms) {
        System.out.println("Guard, " + name + ": " + recall);
        STRUCTURED.forEach(kind -> assertThat(recall.of(kind)).as("%s, %s", name, kind)
            .isGreaterThanOrEqualTo(structured));
        assertThat(recall.of(STRUCTURED.toArray(Kind[]::new))).as("%s, together", name)
            .isGreaterThanOrEqualTo(structured);
        assertThat(recall.of(TITLED_NAME)).as("%s, names", name).isGreaterThanOrEqualTo(names);
        assertThat(recall.falseAlarms()).as("%s, false alarms", name).isLessThanOrEqualTo(falseAlarms);
    }
}
