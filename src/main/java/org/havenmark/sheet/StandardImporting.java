package org.havenmark.sheet;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import jakarta.inject.Singleton;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.havenmark.guard.Spotting;
import org.havenmark.sheet.ImportPage.Mend;
import org.havenmark.web.Forms;
import org.havenmark.web.Pages;
import org.havenmark.web.Viewer;
import org.havenmark.web.Words;

/** Takes a standard's file and answers with its page, or with all there is to mend and the file as it was sent. */
@Singleton
class StandardImporting {
    private static final String VIEW = "sheet/standard-import";
    private final Standards standards;
    private final StandardEntering entering;
    private final Amending amending;
    private final Pages pages;
    private final Words words;

    StandardImporting(Standards standards, StandardEntering entering, Amending amending, Pages pages, Words words) {
        this.standards = standards;
        this.entering = entering;
        this.amending = amending;
        this.pages = pages;
        this.words = words;
    }

    /** A file with the id of a standard that is kept is its next version. */
    HttpResponse<?> answer(HttpRequest<?> request, Viewer viewer, Upload upload) {
        if (upload.isEmpty()) {
            return pages.invalid(request, VIEW, page(upload, List.of(), "sheet.import.missing"));
        }
        var mends = mends(upload, pages.language(request));
        var standard = StandardReader.read(upload.fileName(), upload.bytes()).standard();
        if (!mends.isEmpty() || standard.isEmpty()) {
            return pages.invalid(request, VIEW, page(upload, mends, ""));
        }
        return keep(request, viewer, upload, standard.get());
    }

    private HttpResponse<?> keep(HttpRequest<?> request, Viewer viewer, Upload upload, Standard standard) {
        var kept = standards.find(standard.uuid());
        if (entering.others(kept).stream().map(ClauseIndex::plain)
            .anyMatch(ClauseIndex.plain(standard.name())::equals)) {
            return pages.invalid(request, VIEW, page(upload, List.of(), "sheet.standard.name.taken"));
        }
        var address = "/standards/" + standard.uuid();
        if (kept.filter(KeptStandard::isInUse).map(KeptStandard::standard).equals(Optional.of(standard))) {
            return pages.done(address, "sheet.standard.same");
        }
        amending.keep(viewer.id(), standard, upload.bytes(), kept.map(one -> one.newest().number()).orElse(0));
        return pages.done(address, "sheet.standard.done");
    }

    private List<Mend> mends(Upload upload, Locale language) {
        var problems = StandardReader.read(upload.fileName(), upload.bytes()).problems();
        if (problems.isEmpty()) {
            var text = Normalizer.normalize(upload.words().orElse(""), Normalizer.Form.NFC);
            return Spotting.look(text).stream().map(seen -> mend(text.substring(0, seen.start()), language)).toList();
        }
        return problems.stream().map(problem -> new Mend(problem.line(), problem.column(),
            words.say(language, problem.messageKey(), problem.arguments().toArray()))).toList();
    }

    /** At the place after these words. */
    private Mend mend(String before, Locale language) {
        int start = before.lastIndexOf('\n') + 1;
        return new Mend((int) before.chars().filter(sign -> sign == '\n').count() + 1,
            before.codePointCount(start, before.length()) + 1, words.say(language, "sheet.standard.text.tells"));
    }

    private static ImportPage page(Upload upload, List<Mend> mends, String problem) {
        var forms = problem.isEmpty() ? Forms.NONE : new Forms(Map.of("file", problem));
        return new ImportPage(forms, upload.fileName(), upload.typeable(), mends,
            upload.words().map(text -> Excerpt.of(text, mends)).orElse(List.of()));
    }
}
