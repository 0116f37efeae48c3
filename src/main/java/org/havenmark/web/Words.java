package org.havenmark.web;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.ByteArrayInputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.TreeSet;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Everything the program says, by key and language; one bundle a room, {@code messages/<room>_<language>.properties}.
 */
@Singleton
public final class Words {
    private static final Logger LOG = LoggerFactory.getLogger(Words.class);
    private static final String FALLBACK = "en";
    private final Map<String, Map<String, String>> byLanguage = new HashMap<>();

    public Words() {
        Resources.below("messages").forEach((name, bytes) -> {
            var language = name.substring(name.lastIndexOf('_') + 1, name.lastIndexOf('.'));
            var words = byLanguage.computeIfAbsent(language, none -> new HashMap<>());
            read(bytes).forEach((key, value) -> words.put(key.toString(), value.toString()));
        });
    }

    /** The languages that have words, as the page offers them. */
    public List<String> languages() {
        return List.copyOf(new TreeSet<>(byLanguage.keySet()));
    }

    /** The language of ours that is nearest to what is wanted. */
    public Locale nearest(Locale wanted) {
        return Locale.forLanguageTag(byLanguage.containsKey(wanted.getLanguage()) ? wanted.getLanguage() : FALLBACK);
    }

    public boolean has(String key) {
        return byLanguage.getOrDefault(FALLBACK, Map.of()).containsKey(key);
    }

    /** The words for a key with its arguments filled in; a key without words shows itself, so that a test finds it. */
    public String say(Locale language, String key, Object... arguments) {
        var pattern = byLanguage.getOrDefault(language.getLanguage(), Map.of()).get(key);
        if (pattern == null) {
            pattern = byLanguage.getOrDefault(FALLBACK, Map.of()).get(key);
        }
        if (pattern == null) {
            LOG.warn("No words for {}", key);
            return "⟦" + key + "⟧";
        }
        return new MessageFormat(pattern, language).format(arguments);
    }

    private static Properties read(byte[] bytes) {
        var properties = new Properties();
        try {
            properties.load(new InputStreamReader(new ByteArrayInputStream(bytes), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties;
    }
}
