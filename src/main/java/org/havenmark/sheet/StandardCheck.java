package org.havenmark.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.havenmark.guard.Spotting;

/** Holds a typed standard against what the file of one must be. */
final class StandardCheck {
    private final List<FormProblem> problems = new ArrayList<>();
    private final StandardForm form;
    private final List<String> languages;

    private StandardCheck(StandardForm form) {
        this.form = form;
        this.languages = form.languages();
    }

    /** @param taken the short names of the other standards in use */
    static List<FormProblem> problems(StandardForm form, List<String> taken) {
        var check = new StandardCheck(form);
        check.name(taken);
        check.text("source", form.source(), Standard.LONGEST_SOURCE, "sheet.standard.source.missing");
        if (check.languages.isEmpty()) {
            var first = form.tongues().keySet().iterator().next();
            check.problems.add(FormProblem.of("title-" + first, "sheet.standard.languages.missing"));
        }
        check.languages.forEach(check::tongue);
        return check.problems;
    }

    private void name(List<String> taken) {
        if (!Standard.canBe(form.name(), Standard.LONGEST_NAME)) {
            problems.add(FormProblem.of("name", "sheet.standard.name.missing", Standard.LONGEST_NAME));
        } else if (taken.stream().map(ClauseIndex::plain).anyMatch(ClauseIndex.plain(form.name())::equals)) {
            problems.add(FormProblem.of("name", "sheet.standard.name.taken"));
        } else if (!Spotting.look(form.name()).isEmpty()) {
            problems.add(FormProblem.of("name", "sheet.standard.text.tells"));
        }
    }

    private void tongue(String language) {
        var typed = form.tongues().get(language);
        text("title-" + language, typed.title(), Standard.LONGEST_TITLE, "sheet.standard.title.missing");
        var isSaid = languages.stream().anyMatch(other -> !form.tongues().get(other).about().isEmpty());
        text("about-" + language, typed.about(), Standard.LONGEST_ABOUT, isSaid ? "sheet.standard.about.missing" : "");
        var field = "clauses-" + language;
        var lines = ClauseLines.of(typed.clauses());
        if (lines.lines().isEmpty()) {
            problems.add(FormProblem.of(field, "sheet.standard.clauses.missing"));
            return;
        }
        var own = lines.problems(field);
        problems.addAll(own);
        if (own.isEmpty()) {
            sameCodes(field, lines);
        }
    }

    /** The first language says which clauses there are, once it has nothing to mend. */
    private void sameCodes(String field, ClauseLines lines) {
        var first = ClauseLines.of(form.tongues().get(languages.get(0)).clauses());
        if (!first.problems(field).isEmpty()) {
            return;
        }
        codes(field, "sheet.standard.codes.missing", first, lines);
        codes(field, "sheet.standard.codes.further", lines, first);
    }

    private void codes(String field, String key, ClauseLines here, ClauseLines there) {
        var codes = here.lines().stream().map(ClauseLines.Line::code).filter(code -> there.find(code).isEmpty())
            .toList();
        if (!codes.isEmpty()) {
            problems.add(FormProblem.of(field, key, String.join(", ", codes), Labels.language(languages.get(0))));
        }
    }

    /** @param missing key of the words for an empty text; empty where it may be empty */
    private void text(String field, String words, int most, String missing) {
        problem(words, most, missing).ifPresent(key -> problems.add(FormProblem.of(field, key, most)));
    }

    private static Optional<String> problem(String words, int most, String missing) {
        if (words.isEmpty()) {
            return missing.isEmpty() ? Optional.empty() : Optional.of(missing);
        } else if (words.codePointCount(0, words.length()) > most) {
            return Optional.of("sheet.standard.text.long");
        } else if (words.codePoints().anyMatch(Wording::isHidden)) {
            return Optional.of("sheet.standard.text.signs");
        }
        return Spotting.look(words).isEmpty() ? Optional.empty() : Optional.of("sheet.standard.text.tells");
    }
}
