package org.havenmark.person;

import jakarta.inject.Singleton;
import java.text.Collator;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.havenmark.person.Person.Profession;
import org.havenmark.shelter.Organisation;
import org.havenmark.web.Option;
import org.havenmark.web.Words;

/** Puts together what the forms of a person offer. */
@Singleton
final class PersonOffers {
    private final Words words;

    PersonOffers(Words words) {
        this.words = words;
    }

    PersonChoices of(Locale language, Collection<Organisation> organisations) {
        var places = organisations.stream()
            .sorted(Comparator.comparing(Organisation::name, Collator.getInstance(language)))
            .map(one -> new Option(one.id().toString(), one.name() + " – " + words.say(language, one.kind().key())))
            .toList();
        var professions = Arrays.stream(Profession.values())
            .map(one -> new Option(one.name(), words.say(language, one.key()))).toList();
        var uniformed = Stream.of("no", "yes")
            .map(one -> new Option(one, words.say(language, "person.uniformed." + one))).toList();
        return new PersonChoices(places, professions, uniformed, languages(language), roles(language));
    }

    List<Option> languages(Locale language) {
        return languages().stream()
            .map(tag -> new Option(tag, Locale.forLanguageTag(tag).getDisplayLanguage(language))).toList();
    }

    /** The languages that pages speak. */
    List<String> languages() {
        return words.languages();
    }

    /** The roles by their bare names. */
    List<Option> roleNames(Locale language) {
        return Arrays.stream(Role.values()).map(role -> new Option(role.name(), words.say(language, role.key())))
            .toList();
    }

    /** The roles, each with what it includes. */
    List<Option> roles(Locale language) {
        return Arrays.stream(Role.values()).map(role -> new Option(role.name(), words.say(language, "person.role.line",
            words.say(language, role.key()), words.say(language, role.key() + ".what")))).toList();
    }
}
