package org.havenmark.guard;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.havenmark.guard.Suspicion.Kind;

/** A labelled note: its words, and the pieces in it that name somebody. */
record Comment(String text, List<Suspicion> pieces) {
    private static final Pattern MARK = Pattern.compile("\\[\\[(.*?)]](?!])");

    boolean clean() {
        return pieces.isEmpty();
    }

    static List<Comment> read(String file) {
        try (var stream = Objects.requireNonNull(Comment.class.getResourceAsStream("/guard/" + file))) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8).lines()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.split("\t"))
                .map(columns -> of(columns[0], columns[1]))
                .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Comment of(String labels, String marked) {
        var kinds = "clean".equals(labels) ? new String[0] : labels.split(",");
        var text = new StringBuilder();
        var pieces = new ArrayList<Suspicion>();
        var mark = MARK.matcher(marked);
        while (mark.find()) {
            mark.appendReplacement(text, "");
            int start = text.length();
            text.append(mark.group(1));
            pieces.add(new Suspicion(Kind.valueOf(kinds[pieces.size()]), start, text.length()));
        }
        if (pieces.size() != kinds.length) {
            throw new IllegalArgumentException("Labels and marks differ: " + marked);
        }
        return new Comment(mark.appendTail(text).toString(), pieces);
    }
}
