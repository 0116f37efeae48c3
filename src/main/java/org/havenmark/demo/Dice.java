package org.havenmark.demo;

import org.havenmark.web.Tokens;

/** Chance that falls the same way on every machine and day: it hangs only on the words it is asked with. */
final class Dice {
    private Dice() { }

    /** 0 to {@code sides - 1}, each as likely. */
    static int roll(int sides, String... about) {
        return (int) (Long.parseLong(Tokens.sha256(String.join("/", about)), 0, 14, 16) % sides);
    }

    /** Around 0, mostly within {@code spread}, never beyond three times it: the sum of three rolls. */
    static int stray(int spread, String... about) {
        var words = String.join("/", about);
        int sum = 0;
        for (int i = 0; i < 3; i++) {
            sum += roll(201, words, Integer.toString(i)) - 100;
        }
        return spread * sum / 100;
    }
}
