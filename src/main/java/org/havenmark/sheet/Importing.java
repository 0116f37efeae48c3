package org.havenmark.sheet;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.havenmark.sheet.ImportPage.Mend;
import org.havenmark.web.Forms;
import org.havenmark.web.Pages;
import org.havenmark.web.Viewer;
import org.havenmark.web.Words;

/** Imports a file and answers with the sheet's page, or with all there is to mend and the file as it was sent. */
@Singleton
class Importing {
    private static final String VIEW = "sheet/import";
    private final Publishing publishing;
    private final Pages pages;
    private final Words words;

    Importing(Publishing publishing, Pages pages, Words words) {
        this.publishing = publishing;
        this.pages = pages;
        this.words = words;
    }

    HttpResponse<?> answer(HttpRequest<?> request, Viewer viewer, Upload upload) {
        if (upload.isEmpty()) {
            return pages.invalid(request, VIEW, page(upload, List.of(), "sheet.import.missing"));
        }
        var made = publishing.importFile(upload.fileName(), upload.bytes(), viewer.id());
        return switch (made.outcome()) {
            case REFUSED -> pages.invalid(request, VIEW, page(upload, mends(made, pages.language(request)), ""));
            case TAKEN -> pages.answer(HttpStatus.CONFLICT, request, VIEW,
                page(upload, List.of(), "sheet.import.taken"));
            case DRAFTED -> pages.done(address(made), "sheet.imported");
            case REPLACED -> pages.done(address(made), "sheet.replaced");
            case SAME -> pages.done(address(made), "sheet.import.same");
        };
    }

    private static ImportPage page(Upload upload, List<Mend> mends, String problem) {
        var forms = problem.isEmpty() ? Forms.NONE : new Forms(Map.of("file", problem));
        var lines = upload.words().map(text -> Excerpt.of(text, mends)).orElse(List.of());
        return new ImportPage(forms, upload.fileName(), upload.typeable(), mends, lines);
    }

    private List<Mend> mends(Import made, Locale language) {
        return made.problems().stream().map(problem -> new Mend(problem.line(), problem.column(),
            words.say(language, problem.messageKey(), problem.arguments().toArray()))).toList();
    }

    private static String address(Import made) {
        return "/sheets/" + made.version().map(UUID::toString).orElseThrow();
    }
}
