package org.havenmark.command;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.havenmark.web.Words;

/** Where a command runs: what is set in its environment and the language of its console. */
record Surroundings(Map<String, String> environment, Locale language, Words words) {
    static Surroundings of(Map<String, String> environment, Locale language) {
        var words = new Words();
        return new Surroundings(Map.copyOf(environment), words.nearest(language), words);
    }

    Surroundings in(String tag) {
        return new Surroundings(environment, words.nearest(Locale.forLanguageTag(tag)), words);
    }

    String say(String key, Object... arguments) {
        return words.say(language, key, arguments);
    }

    /** What is set, unless it is blank. */
    Optional<String> setting(String name) {
        return Optional.ofNullable(environment.get(name)).filter(value -> !value.isBlank());
    }

    /** The address people open on this machine. */
    String address(int port) {
        return "http://localhost:" + port;
    }

    String address() {
        return address(port());
    }

    int port() {
        return setting("MICRONAUT_SERVER_PORT").map(Integer::parseInt).orElse(8080);
    }

    String dataFolder() {
        return setting("HAVENMARK_DATA").orElse("./data");
    }
}
