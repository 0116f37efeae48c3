package org.havenmark.shelter;

import jakarta.inject.Singleton;
import java.text.Collator;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.havenmark.shelter.Organisation.Kind;
import org.havenmark.shelter.Shelter.CapacityBand;
import org.havenmark.web.Option;
import org.havenmark.web.Words;

/** What the register's forms offer, in the page's language. */
@Singleton
public final class Choices {
    private static final List<String> LANGUAGES = List.of("vi", "en", "hmn", "km", "lo", "my", "th", "zh");
    private final Words words;

    Choices(Words words) {
        this.words = words;
    }

    ShelterChoices shelters(Locale language, Collection<RegisteredShelter> known, Collection<String> spoken) {
        return new ShelterChoices(kinds(language, true),
            Arrays.stream(Profile.values()).map(one -> new Option(one.tag(), words.say(language, one.key()))).toList(),
            Arrays.stream(CapacityBand.values())
                .map(one -> new Option(one.name(), words.say(language, one.key()))).toList(),
            languages(spoken).stream().map(tag -> new Option(tag, name(tag, language))).toList(),
            regions(language, known));
    }

    List<Option> kinds(Locale language, boolean assessed) {
        return Arrays.stream(Kind.values()).filter(kind -> kind.isAssessed() == assessed)
            .map(kind -> new Option(kind.name(), words.say(language, kind.key()))).toList();
    }

    /** The regions in use, as the language sorts them. */
    List<String> regions(Locale language, Collection<RegisteredShelter> known) {
        return known.stream().map(RegisteredShelter::region).distinct().sorted(Collator.getInstance(language)).toList();
    }

    /** The languages that may be ticked: those offered, and what is in the register already. */
    Set<String> languages(Collection<String> spoken) {
        var tags = new LinkedHashSet<>(LANGUAGES);
        tags.addAll(spoken);
        return tags;
    }

    /** A shelter as its page shows it. */
    public ShelterRow row(RegisteredShelter shelter, Locale language) {
        return new ShelterRow(shelter, shelter.languageTags().stream().map(tag -> name(tag, language))
            .collect(Collectors.joining(", ")));
    }

    private static String name(String tag, Locale language) {
        return Locale.forLanguageTag(tag).getDisplayLanguage(language);
    }
}
