package org.havenmark.web;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import java.util.Map;

/** Serves what pages are made of. */
@Controller
@Secured(SecurityRule.IS_ANONYMOUS)
class AssetController {
    private static final Map<String, String> TYPES = Map.of("css", "text/css", "js", "text/javascript",
        "svg", "image/svg+xml", "json", "application/json", "png", "image/png",
        "webmanifest", "application/manifest+json");
    private final Assets assets;

    AssetController(Assets assets) {
        this.assets = assets;
    }

    @Get("/assets/{hash}/{+path}")
    HttpResponse<?> file(String hash, String path) {
        var type = TYPES.get(path.substring(path.lastIndexOf('.') + 1));
        var bytes = assets.find(hash, path);
        if (bytes.isEmpty() || type == null) {
            throw new NotFound();
        }
        return HttpResponse.ok(bytes.get()).contentType(MediaType.of(type + ";charset=utf-8"))
            .header(HttpHeaders.CACHE_CONTROL, "public, max-age=31536000, immutable");
    }

    /** Browsers ask for it unasked. */
    @Get("/favicon.ico")
    HttpResponse<?> icon() {
        return HttpResponse.seeOther(java.net.URI.create(assets.address("img/icon.svg")));
    }
}
