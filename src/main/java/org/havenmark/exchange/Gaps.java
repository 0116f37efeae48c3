package org.havenmark.exchange;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.havenmark.exchange.Note.Kind;

/** Tells of rows of others that lack their words in one of the languages of the form. */
record Gaps(Ledger ledger, List<Object> languages) {
    void tell(List<Line> survey, List<Line> choices) {
        Stream.concat(survey.stream(), choices.stream()).filter(line -> !line.isOwn()).forEach(this::tell);
    }

    private void tell(Line line) {
        var labels = line.cells().stream().filter(cell -> line.heading(cell).name().equals("label")
            && ledger.isUsed(cell)).toList();
        if (labels.isEmpty() || languages.size() < 2) {
            return;
        }
        var said = labels.stream().map(cell -> line.heading(cell).language().orElse(line.language()))
            .collect(Collectors.toSet());
        var missing = languages.stream().map(Objects::toString).filter(tag -> !said.contains(tag)).toList();
        if (!missing.isEmpty()) {
            ledger.note(Kind.LOOK, labels.get(0), "words-missing", List.of(), String.join(", ", missing));
        }
    }
}
