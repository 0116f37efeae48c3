package org.havenmark.guard;

import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * The places in a text where something can begin: mostly, what no letter or digit stands before. Looking only there is
 * what keeps a long text quick to read.
 *
 * @param words   where a letter is
 * @param numbers where a digit, a plus or an opening bracket is
 * @param any     both
 * @param signs   every sign of a script that is written without spaces between its words
 */
record Places(int[] words, int[] numbers, int[] any, int[] signs) {
    /** The places one rule is tried at. */
    enum At { WORD, NUMBER, ANY, SIGN }

    static Places in(CharSequence text) {
        return new Places(
            places(text, at -> isEdge(text, at) && Character.isLetter(text.charAt(at))),
            places(text, at -> isEdge(text, at) && opensNumber(text.charAt(at))),
            places(text, at -> isEdge(text, at) && opensEither(text.charAt(at))),
            places(text, at -> isUnspaced(text.charAt(at))));
    }

    private static int[] places(CharSequence text, IntPredicate wanted) {
        return IntStream.range(0, text.length()).filter(wanted).toArray();
    }

    int[] of(At at) {
        return switch (at) {
            case WORD -> words;
            case NUMBER -> numbers;
            case ANY -> any;
            case SIGN -> signs;
        };
    }

    private static boolean isEdge(CharSequence text, int at) {
        return at == 0 || !isWord(text.charAt(at - 1));
    }

    private static boolean isWord(char sign) {
        int type = Character.getType(sign);
        return Character.isLetterOrDigit(sign) || type == Character.NON_SPACING_MARK
            || type == Character.COMBINING_SPACING_MARK || type == Character.ENCLOSING_MARK;
    }

    /** Thai and Lao, Burmese, Khmer. */
    private static boolean isUnspaced(char sign) {
        return sign >= '\u0e00' && sign < '\u0f00' || sign >= '\u1000' && sign < '\u10a0'
            || sign >= '\u1780' && sign < '\u1800';
    }

    private static boolean opensEither(char sign) {
        return Character.isLetter(sign) || opensNumber(sign);
    }

    private static boolean opensNumber(char sign) {
        return sign >= '0' && sign <= '9' || sign == '+' || sign == '(';
    }
}
