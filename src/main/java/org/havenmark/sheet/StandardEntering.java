package org.havenmark.sheet;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import jakarta.inject.Singleton;
import java.text.Normalizer;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.havenmark.sheet.StandardFormPage.Mend;
import org.havenmark.sheet.StandardFormPage.Tongue;
import org.havenmark.web.Pages;
import org.havenmark.web.Typed;
import org.havenmark.web.Viewer;
import org.havenmark.web.Words;

/** Takes a standard as it was typed, and answers with its page, or with all there is to mend. */
@Singleton
class StandardEntering {
    private static final String VIEW = "sheet/standard-form";
    private final Standards standards;
    private final Amending amending;
    private final Pages pages;
    private final Words words;

    StandardEntering(Standards standards, Amending amending, Pages pages, Words words) {
        this.standards = standards;
        this.amending = amending;
        this.pages = pages;
        this.words = words;
    }

    /** A form to begin with: empty, or with an example in it. */
    HttpResponse<?> blank(HttpRequest<?> request, Optional<Standard> example) {
        var languages = words.languages();
        return pages.show(request, VIEW, page(request, Optional.empty(), example
            .map(standard -> StandardForm.of(standard, languages, 0)).orElse(StandardForm.blank(languages)), List.of(),
            false));
    }

    HttpResponse<?> filled(HttpRequest<?> request, KeptStandard kept) {
        return pages.show(request, VIEW, page(request, Optional.of(kept), form(kept), List.of(), false));
    }

    /** @param kept the standard that is changed; empty for a new one */
    HttpResponse<?> take(HttpRequest<?> request, Viewer viewer, Optional<KeptStandard> kept, Typed typed) {
        var sent = StandardForm.of(typed, languages(kept));
        var form = kept.isEmpty() ? sent.at(0) : sent;
        var problems = StandardCheck.problems(form, others(kept));
        if (!problems.isEmpty()) {
            return pages.invalid(request, VIEW, page(request, kept, form, problems, false));
        }
        int newest = kept.map(one -> one.newest().number()).orElse(0);
        if (form.seen() != newest) {
            return pages.answer(HttpStatus.CONFLICT, request, VIEW,
                page(request, kept, form.at(newest), List.of(), true));
        }
        var standard = form.standard(kept.map(one -> one.standard().id()).orElseGet(() -> freeId(form.name())));
        if (kept.filter(KeptStandard::isInUse).map(KeptStandard::standard).equals(Optional.of(standard))) {
            return pages.done("/standards/" + standard.uuid(), "sheet.standard.same");
        }
        amending.keep(viewer.id(), standard, StandardWriter.write(standard), newest);
        return pages.done("/standards/" + standard.uuid(), "sheet.standard.done");
    }

    /** The short names of the other standards in use. */
    List<String> others(Optional<KeptStandard> kept) {
        return standards.inUse().stream()
            .filter(standard -> kept.filter(own -> own.standard().id().equals(standard.id())).isEmpty())
            .map(Standard::name).toList();
    }

    private Set<String> languages(Optional<KeptStandard> kept) {
        var languages = new LinkedHashSet<>(words.languages());
        kept.ifPresent(one -> languages.addAll(one.standard().languages()));
        return languages;
    }

    private StandardForm form(KeptStandard kept) {
        return StandardForm.of(kept.standard(), languages(Optional.of(kept)), kept.newest().number());
    }

    /** The name in small letters and hyphens, with a number where another standard has it. */
    private String freeId(String name) {
        var taken = standards.all().stream().map(kept -> kept.standard().id()).toList();
        var plain = id(name);
        return IntStream.iterate(1, number -> number + 1)
            .mapToObj(number -> number == 1 ? plain : plain + "-" + number)
            .filter(id -> !taken.contains(id)).findFirst().orElseThrow();
    }

    static String id(String name) {
        var plain = Normalizer.normalize(name.toLowerCase(Locale.ROOT).replace('đ', 'd'), Normalizer.Form.NFD)
            .replaceAll("\\p{M}", "").replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        return plain.matches("[a-z][a-z0-9-]+") ? plain : ("standard-" + plain).replaceAll("-$", "");
    }

    private StandardFormPage page(HttpRequest<?> request, Optional<KeptStandard> kept, StandardForm form,
                                  Collection<FormProblem> problems, boolean stale) {
        var language = pages.language(request);
        var address = kept.map(one -> "/standards/" + one.id()).orElse("/standards");
        return new StandardFormPage(address, address, form, form.tongues().keySet().stream()
            .map(tag -> new Tongue(tag, Labels.language(tag))).toList(), problems.stream().map(problem ->
            new Mend(problem.field(), words.say(language, problem.key(), problem.arguments().toArray()))).toList(),
            stale ? kept.map(this::form).orElse(null) : null);
    }
}
