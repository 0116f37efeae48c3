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
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.havenmark.drafting.Beginning;
import org.havenmark.exchange.FormPage.Remark;
import org.havenmark.person.Role;
import org.havenmark.sheet.SheetFile;
import org.havenmark.sheet.SheetReader;
import org.havenmark.web.Forms;
import org.havenmark.web.Pages;
import org.havenmark.web.Viewer;
import org.havenmark.web.Words;
import org.jspecify.annotations.Nullable;

/** Takes an XLSForm in: it begins a draft, and the answer tells what became of every cell. */
@Controller("/forms")
@Secured(Role.Name.COORDINATOR)
@ExecuteOn(TaskExecutors.BLOCKING)
@Produces(MediaType.TEXT_HTML)
class FormsController {
    private static final String VIEW = "exchange/form";
    private final Beginning beginning;
    private final Pages pages;
    private final Words words;

    FormsController(Beginning beginning, Pages pages, Words words) {
        this.beginning = beginning;
        this.pages = pages;
        this.words = words;
    }

    @Get
    HttpResponse<?> start(HttpRequest<?> request) {
        return pages.show(request, VIEW, FormPage.empty(Forms.NONE, ""));
    }

    @Post
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    HttpResponse<?> read(HttpRequest<?> request, Viewer viewer,
                         @Part @Nullable CompletedFileUpload file) throws IOException {
        if (file == null || file.getSize() == 0) {
            return pages.invalid(request, VIEW,
                FormPage.empty(new Forms(Map.of("file", "exchange.import.missing")), ""));
        }
        var language = pages.language(request);
        try {
            var reading = FormReader.read(WorkbookReader.read(file.getBytes()));
            return pages.show(request, VIEW, page(reading, draft(reading, viewer), language));
        } catch (Refused refused) {
            return pages.invalid(request, VIEW, FormPage.empty(new Forms(Map.of("file", "exchange.import.refused")),
                words.say(language, refused.key(), refused.arguments().toArray())));
        }
    }

    /** Empty where nothing in the form could be assessed. */
    private Optional<UUID> draft(FormReading reading, Viewer viewer) {
        if (reading.criteria() == 0) {
            return Optional.empty();
        }
        var file = Tree.yaml(reading.tree());
        if (file.length > SheetReader.MOST_BYTES || SheetFile.read(file).isEmpty()) {
            throw new Refused("sheet-too-big", SheetReader.MOST_BYTES >> 20);
        }
        return Optional.of(beginning.imported(reading.tree(), viewer.id()));
    }

    private FormPage page(FormReading reading, Optional<UUID> draft, Locale language) {
        var remarks = reading.notes().stream().map(note -> new Remark(note.kind().name().toLowerCase(Locale.ROOT),
            note.sheet(), note.column() + note.row(), words.say(language, "exchange.note." + note.key(),
            note.arguments().toArray()), note.cells())).toList();
        return new FormPage(Forms.NONE, "", draft.map(UUID::toString).orElse(""), reading.used(), reading.domains(),
            reading.criteria(), remarks);
    }
}
