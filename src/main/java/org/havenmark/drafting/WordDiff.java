package org.havenmark.drafting;

import java.util.ArrayList;
import java.util.List;

/**
 * Two wordings, word by word.
 *
 * @param pieces runs of words that stayed, are gone or are new, in reading order
 */
public record WordDiff(List<Piece> pieces) {
    public WordDiff {
        pieces = List.copyOf(pieces);
    }

    static WordDiff of(String before, String after) {
        var old = words(before);
        var now = words(after);
        var pieces = new ArrayList<Piece>();
        for (var step : Alignment.of(old, now)) {
            if (step.isShared()) {
                add(pieces, Kind.SAME, now.get(step.right()));
            } else if (step.left() != Alignment.Step.NONE) {
                add(pieces, Kind.GONE, old.get(step.left()));
            } else {
                add(pieces, Kind.NEW, now.get(step.right()));
            }
        }
        return new WordDiff(pieces);
    }

    /** What stood there before: without the new words. */
    public List<Piece> before() {
        return pieces.stream().filter(piece -> piece.kind != Kind.NEW).toList();
    }

    /** What stands there now: without those that are gone. */
    public List<Piece> after() {
        return pieces.stream().filter(piece -> piece.kind != Kind.GONE).toList();
    }

    private static List<String> words(String text) {
        return text.isBlank() ? List.of() : List.of(text.strip().split("\\s+"));
    }

    private static void add(List<Piece> pieces, Kind kind, String word) {
        int last = pieces.size() - 1;
        if (last >= 0 && pieces.get(last).kind == kind) {
            pieces.set(last, new Piece(kind, pieces.get(last).words + " " + word));
        } else {
            pieces.add(new Piece(kind, word));
        }
    }

    /** Some words that share their fate. */
    public record Piece(Kind kind, String words) { }

    /** What became of words. */
    public enum Kind { SAME, GONE, NEW }
}
