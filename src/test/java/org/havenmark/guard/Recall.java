package org.havenmark.guard;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.BiPredicate;
import org.havenmark.guard.Suspicion.Kind;

/** What the rule finds in labelled notes. A piece is found when something of its kind is questioned in it. */
final class Recall {
    private final List<Found> notes = new ArrayList<>();

    Recall(List<Comment> comments) {
        comments.forEach(comment -> notes.add(new Found(comment, Spotting.look(comment.text()))));
    }

    int clean() {
        return (int) notes.stream().filter(note -> note.comment.clean()).count();
    }

    double falseAlarms() {
        return 100.0 * notes.stream().filter(note -> note.comment.clean() && !note.found.isEmpty()).count() / clean();
    }

    double of(Kind... kinds) {
        return percent(List.of(kinds), Recall::touches);
    }

    /** How many were found from their first sign to their last. */
    double wholly(Kind... kinds) {
        return percent(List.of(kinds), Recall::covers);
    }

    private double percent(List<Kind> kinds, BiPredicate<Suspicion, Suspicion> counts) {
        int hits = 0;
        int all = 0;
        for (var note : notes) {
            for (var piece : note.comment.pieces()) {
                boolean wanted = kinds.contains(piece.kind());
                all += wanted ? 1 : 0;
                hits += wanted && note.found.stream().anyMatch(found -> counts.test(found, piece)) ? 1 : 0;
            }
        }
        return 100.0 * hits / all;
    }

    private static boolean touches(Suspicion found, Suspicion piece) {
        return found.kind() == piece.kind() && found.start() < piece.end() && found.end() > piece.start();
    }

    private static boolean covers(Suspicion found, Suspicion piece) {
        return found.kind() == piece.kind() && found.start() <= piece.start() && found.end() >= piece.end();
    }

    @Override
    public String toString() {
        var line = new StringBuilder();
        for (var kind : Kind.values()) {
            line.append(String.format(Locale.ROOT, "%s %.1f (whole %.1f), ", kind, of(kind), wholly(kind)));
        }
        return line
            + String.format(Locale.ROOT, "false alarms %.1f (%d clean notes), in per cent", falseAlarms(), clean());
    }

    private record Found(Comment comment, List<Suspicion> found) {
    }
}
