package org.havenmark.sheet;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** Finds the known word that a misspelt one was probably meant to be. */
final class Nearest {
    private static final int LONGEST = 40;

    private Nearest() { }

    /** The nearest known word, if no more than a third of its letters would have to change. */
    static Optional<String> to(String word, Collection<String> known) {
        return word.length() > LONGEST ? Optional.empty() : known.stream()
            .min(Comparator.comparingInt(one -> mistakes(word, one)))
            .filter(one -> mistakes(word, one) * 3 <= Math.max(3, one.length()));
    }

    /** Letters in the wrong order are one mistake. */
    private static int mistakes(String word, String known) {
        return Arrays.equals(word.chars().sorted().toArray(), known.chars().sorted().toArray())
            ? Math.min(1, distance(word, known)) : distance(word, known);
    }

    /** Levenshtein's distance: letters added, dropped or changed. */
    private static int distance(String a, String b) {
        var row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int corner = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int change = corner + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                corner = row[j];
                row[j] = Math.min(change, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[b.length()];
    }
}
