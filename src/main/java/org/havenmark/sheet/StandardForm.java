package org.havenmark.sheet;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.havenmark.web.Forms;
import org.havenmark.web.Typed;

/**
 * What is typed to add a standard or to change it.
 *
 * @param tongues by language, those of the program and of the standard
 * @param seen    the number of the version that the person saw; 0 for a new standard
 */
public record StandardForm(String name, String source, Map<String, Tongue> tongues, int seen) {
    /** The texts in one language, as typed; {@code clauses} one a line. */
    public record Tongue(String title, String about, String clauses) {
        static final Tongue EMPTY = new Tongue("", "", "");

        boolean isEmpty() {
            return equals(EMPTY);
        }
    }

    static StandardForm blank(Collection<String> languages) {
        return new StandardForm("", "", tongues(languages, language -> Tongue.EMPTY), 0);
    }

    static StandardForm of(Standard standard, Collection<String> languages, int seen) {
        return new StandardForm(standard.name(), standard.source(), tongues(languages, language ->
            !standard.languages().contains(language) ? Tongue.EMPTY : new Tongue(
                standard.title().words().getOrDefault(language, ""), standard.about().words().getOrDefault(language,
                ""), ClauseLines.write(standard.clauses(), language))), seen);
    }

    static StandardForm of(Typed typed, Collection<String> languages) {
        return new StandardForm(ClauseLines.plain(typed.one("name")), ClauseLines.plain(typed.one("source")),
            tongues(languages, language -> new Tongue(ClauseLines.plain(typed.one("title-" + language)),
                ClauseLines.plain(typed.one("about-" + language)), typed.one("clauses-" + language))),
            Forms.number(typed.one("seen")).orElse(-1));
    }

    private static Map<String, Tongue> tongues(Collection<String> languages,
                                               Function<String, Tongue> of) {
        var tongues = new LinkedHashMap<String, Tongue>();
        languages.forEach(language -> tongues.put(language, of.apply(language)));
        return tongues;
    }

    StandardForm at(int number) {
        return new StandardForm(name, source, tongues, number);
    }

    /** The languages in which something was typed. */
    List<String> languages() {
        return tongues.entrySet().stream().filter(tongue -> !tongue.getValue().isEmpty()).map(Map.Entry::getKey)
            .toList();
    }

    /** The standard, once there is nothing to mend. */
    Standard standard(String id) {
        var languages = languages();
        var lines = languages.stream().collect(Collectors.toMap(language -> language,
            language -> ClauseLines.of(tongues.get(language).clauses())));
        var clauses = lines.get(languages.get(0)).lines().stream().map(line -> new Standard.Clause(line.code(),
            text(languages, language -> lines.get(language).find(line.code()).orElseThrow().words()))).toList();
        var about = tongues.get(languages.get(0)).about().isEmpty() ? Text.NONE
            : text(languages, language -> tongues.get(language).about());
        return new Standard(id, name, text(languages, language -> tongues.get(language).title()), about, source,
            languages, false, clauses);
    }

    private static Text text(List<String> languages, Function<String, String> words) {
        var said = new LinkedHashMap<String, String>();
        languages.forEach(language -> said.put(language, words.apply(language)));
        return new Text(said);
    }
}
