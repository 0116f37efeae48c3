package org.havenmark.sheet;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.stream.Collectors;

/** Writes a standard as its YAML file; {@link StandardReader} reads the same standard from it. */
final class StandardWriter {
    private StandardWriter() { }

    static byte[] write(Standard standard) {
        var file = new StringBuilder("format: 1\n")
            .append("id: ").append(standard.id()).append('\n')
            .append("name: ").append(quoted(standard.name())).append('\n')
            .append("title:\n").append(text(standard.title(), 2));
        if (!standard.about().isEmpty()) {
            file.append("about:\n").append(text(standard.about(), 2));
        }
        file.append("source: ").append(quoted(standard.source())).append('\n')
            .append("languages: [").append(String.join(", ", standard.languages())).append("]\n");
        if (standard.example()) {
            file.append("example: true\n");
        }
        file.append("clauses:\n");
        standard.clauses().forEach(clause -> file.append("  - code: ").append(quoted(clause.code())).append('\n')
            .append("    text:\n").append(text(clause.text(), 6)));
        return file.toString().getBytes(UTF_8);
    }

    private static String text(Text text, int indent) {
        return text.words().entrySet().stream()
            .map(said -> " ".repeat(indent) + said.getKey() + ": " + quoted(said.getValue()) + "\n")
            .collect(Collectors.joining());
    }

    private static String quoted(String words) {
        return '"' + words.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
