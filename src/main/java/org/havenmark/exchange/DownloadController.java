package org.havenmark.exchange;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.havenmark.sheet.SheetVersion;
import org.havenmark.sheet.Sheets;
import org.havenmark.sheet.Visible;
import org.havenmark.web.NotFound;
import org.havenmark.web.Pages;
import org.havenmark.web.Viewer;
import org.havenmark.web.Words;
import org.jspecify.annotations.Nullable;

/** A version of a sheet as a file: as it is kept, as JSON, as an XLSForm, or to print. Drafts are for coordinators. */
@Controller("/sheets/{id}/files")
@Secured(SecurityRule.IS_AUTHENTICATED)
@ExecuteOn(TaskExecutors.BLOCKING)
@Produces(MediaType.ALL)
class DownloadController {
    private static final Map<String, String> TYPES = Map.of("yaml", "application/yaml;charset=utf-8", "json",
        "application/json;charset=utf-8", "xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        "pdf", "application/pdf");
    private final Visible visible;
    private final Sheets sheets;
    private final Pages pages;
    private final Words words;

    DownloadController(Visible visible, Sheets sheets, Pages pages, Words words) {
        this.visible = visible;
        this.sheets = sheets;
        this.pages = pages;
        this.words = words;
    }

    @Get("/{kind}")
    HttpResponse<byte[]> file(HttpRequest<?> request, Viewer viewer, UUID id, String kind,
                              @QueryValue @Nullable String language) {
        var version = visible.one(viewer, id);
        if (!TYPES.containsKey(kind)) {
            throw new NotFound();
        }
        var name = version.fileName().replaceFirst("yaml$", kind);
        return HttpResponse.ok(content(request, version, kind, language)).contentType(MediaType.of(TYPES.get(kind)))
            .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"");
    }

    private byte[] content(HttpRequest<?> request, SheetVersion version, String kind, @Nullable String language) {
        return switch (kind) {
            case "json" -> Json.write(Tree.of(version.content())).getBytes(StandardCharsets.UTF_8);
            case "xlsx" -> FormWriter.write(FormMaker.make(sheets.get(version.id()), version.content(),
                (tag, key) -> words.say(Locale.forLanguageTag(tag), key)));
            case "pdf" -> pdf(request, version, language);
            default -> version.content();
        };
    }

    private byte[] pdf(HttpRequest<?> request, SheetVersion version, @Nullable String wanted) {
        var sheet = sheets.get(version.id());
        var language = wanted != null && sheet.languages().contains(wanted) ? Locale.forLanguageTag(wanted)
            : pages.language(request);
        return Pdf.print(pages.print(language, "exchange/printed", PrintedPage.of(sheet, version, language)));
    }
}
