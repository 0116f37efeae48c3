package org.havenmark.web;

import freemarker.template.TemplateException;
import io.micronaut.context.annotation.Value;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.cookie.Cookie;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Clock;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Makes an answer of a view and the record it shows. Each template reads {@code page} and what the layout gives. */
@Singleton
public final class Pages {
    private static final String SAID = "said";
    private final Templates templates;
    private final Words words;
    private final Assets assets;
    private final Clock clock;
    private final boolean demo;
    private final boolean secure;

    Pages(Templates templates, Words words, Assets assets, Clock clock, @Value("${havenmark.demo}") boolean demo,
          @Value("${havenmark.secure-cookies:true}") boolean secure) {
        this.templates = templates;
        this.words = words;
        this.assets = assets;
        this.clock = clock;
        this.demo = demo;
        this.secure = secure;
    }

    /** 200 with the view {@code views/<view>.ftlh}. */
    public MutableHttpResponse<String> show(HttpRequest<?> request, String view, Object page) {
        return answer(HttpStatus.OK, request, view, page);
    }

    /** 422: the same form again, with what was typed and what is to be mended. */
    public MutableHttpResponse<String> invalid(HttpRequest<?> request, String view, Object page) {
        return answer(HttpStatus.UNPROCESSABLE_ENTITY, request, view, page);
    }

    /** 200 in one language of ours, whatever the reader's own is: for paper that somebody else will hold. */
    public MutableHttpResponse<String> showIn(Locale language, HttpRequest<?> request, String view, Object page) {
        var look = Look.of(request, words);
        return answer(HttpStatus.OK, request, view, page,
            new Look(words.nearest(language), look.chosen(), look.largeText(), look.highContrast()));
    }

    public MutableHttpResponse<String> answer(HttpStatus status, HttpRequest<?> request, String view, Object page) {
        return answer(status, request, view, page, Look.of(request, words));
    }

    private MutableHttpResponse<String> answer(HttpStatus status, HttpRequest<?> request, String view, Object page,
                                               Look look) {
        var said = request.getCookies().findCookie(SAID).map(Cookie::getValue).filter(words::has);
        var html = render(request, view, page, said.orElse(""), look);
        var response = HttpResponse.<String>status(status).body(html).contentType(MediaType.TEXT_HTML_TYPE)
            .header(HttpHeaders.CACHE_CONTROL, "no-store");
        if (page instanceof ErrorPage error) {
            Sent.tell(request, response, words.say(look.language(), error.key() + ".title") + ". "
                + words.say(look.language(), error.key()));
        }
        return said.isPresent() ? response.cookie(flash("", 0)) : response;
    }

    /** 303 after a deed that worked; the next page says the words of the key. */
    public MutableHttpResponse<String> done(String path, String key) {
        return go(path).cookie(flash(key, 60));
    }

    /** 303 to a path of ours. */
    public MutableHttpResponse<String> go(String path) {
        return HttpResponse.<String>status(HttpStatus.SEE_OTHER).header(HttpHeaders.LOCATION,
            URI.create(path).toString())
            .header(HttpHeaders.CACHE_CONTROL, "no-store");
    }

    /** The language the answer to this request is in. */
    public Locale language(HttpRequest<?> request) {
        return Look.of(request, words).language();
    }

    /** A view for nobody in particular, all of it in one language of ours: for paper. */
    public String print(Locale language, String view, Object page) {
        var model = new HashMap<String, Object>();
        model.put("look", new Look(words.nearest(language), true, false, false));
        model.put("say", new Say(words, words.nearest(language)));
        model.put("page", page);
        return process(view, words.nearest(language), model);
    }

    private String render(HttpRequest<?> request, String view, Object page, String said, Look look) {
        var model = new HashMap<String, Object>();
        model.put("page", page);
        model.put("look", look);
        model.put("viewer", request.getAttribute(Viewer.ATTRIBUTE).orElse(null));
        model.put("csrf", Csrf.tokenFor(request));
        model.put("path", request.getPath());
        model.put("said", said);
        model.put("demo", demo);
        model.put("languages", words.languages());
        model.put("say", new Say(words, look.language()));
        model.put("dates", new Dates(look.language(), clock));
        model.put("assets", assets);
        return process(view, look.language(), model);
    }

    private String process(String view, Locale language, Map<String, Object> model) {
        var out = new StringWriter();
        try {
            templates.get(view, language).process(model, out);
        } catch (TemplateException e) {
            throw new IllegalStateException("View " + view, e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString();
    }

    /** Forgets the language this browser chose, so that the person's own holds again. */
    public Cookie languageForgotten() {
        return Cookie.of(Look.LANGUAGE, "").httpOnly(true).secure(secure).path("/").maxAge(0)
            .sameSite(io.micronaut.http.cookie.SameSite.Lax);
    }

    private Cookie flash(String key, long seconds) {
        return Cookie.of(SAID, key).httpOnly(true).secure(secure).path("/").maxAge(seconds)
            .sameSite(io.micronaut.http.cookie.SameSite.Strict);
    }
}
