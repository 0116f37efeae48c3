package org.havenmark.assessment;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.havenmark.guard.Notes;
import org.havenmark.sheet.Counted;

/** Some criteria of a result in words. Who may know is the caller's question. */
@Singleton
public class AgreedWords {
    private final Notes notes;
    private final LevelViews levels;

    AgreedWords(Notes notes, LevelViews levels) {
        this.notes = notes;
        this.levels = levels;
    }

    /** These criteria as this reader may see them: with the notes that the team took, and no others. */
    public List<LineView> lines(AgreedResult result, List<Counted> wanted, UUID reader, Locale language) {
        var ids = wanted.stream().map(line -> line.criterion().id()).flatMap(criterion -> Stream.concat(
            Optional.ofNullable(result.agreed().get(criterion)).map(Agreeing.Agreed::answer).stream(),
            result.originals().getOrDefault(criterion, List.of()).stream()))
            .flatMap(answer -> Stream.ofNullable(answer.note())).toList();
        return result.in(language, levels, notes.read(ids, reader)).lines(wanted);
    }
}
