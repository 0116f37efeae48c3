package org.havenmark.exchange;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Part;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.multipart.CompletedFileUpload;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import org.havenmark.exchange.FormPage.Remark;
import org.havenmark.person.Role;
import org.havenmark.web.Forms;
import org.havenmark.web.Pages;
import org.havenmark.web.Words;
import org.jspecify.annotations.Nullable;

/** Takes an XLSForm in: nothing is kept, the answer shows what it would become and what became of every cell. */
@Controller("/forms")
@Secured(Role.Name.COORDINATOR)
@ExecuteOn(TaskExecutors.BLOCKING)
@Produces(MediaType.TEXT_HTML)
class FormsController {
    private static final String VIEW = "exchange/form";
    private final Pages pages;
    private final Words words;

    FormsController(Pages pages, Words words) {
        this.pages = pages;
        this.words = words;
    }

    @Get
    HttpResponse<?> start(HttpRequest<?> request) {
        return pages.show(request, VIEW, FormPage.empty(Forms.NONE, ""));
    }

    @Post
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    HttpResponse<?> read(HttpRequest<?> request, @Part @Nullable CompletedFileUpload file) throws IOException {
        if (file == null || file.getSize() == 0) {
            return pages.invalid(request, VIEW,
                FormPage.empty(new Forms(Map.of("file", "exchange.import.missing")), ""));
        }
        var language = pages.language(request);
        try {
            var reading = FormReader.read(WorkbookReader.read(file.getBytes()));
            return pages.show(request, VIEW, page(reading, language));
        } catch (Refused refused) {
            return pages.invalid(request, VIEW, FormPage.empty(new Forms(Map.of("file", "exchange.import.refused")),
                words.say(language, refused.key(), refused.arguments().toArray())));
        }
    }

    private FormPage page(FormReading reading, Locale language) {
        var remarks = reading.notes().stream().map(note -> new Remark(note.kind().name().toLowerCase(Locale.ROOT),
            note.sheet(), note.column() + note.row(), words.say(language, "exchange.note." + note.key(),
            note.arguments().toArray()), note.cells())).toList();
        return new FormPage(Forms.NONE, "", new String(Tree.yaml(reading.tree()), StandardCharsets.UTF_8), reading.used(),
            reading.domains(), reading.criteria(), remarks);
    }
}
