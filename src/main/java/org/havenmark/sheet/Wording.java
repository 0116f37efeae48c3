package org.havenmark.sheet;

import java.text.Normalizer;
import org.yaml.snakeyaml.reader.StreamReader;

/** What holds for everything that a person will read: nothing hidden in it, one spelling for one word. */
final class Wording {
    private Wording() { }

    /** The words without the space around them; what is wrong with them is noted. */
    static String read(Node.Word word, int most, Problems problems) {
        var words = word.words().strip();
        var length = words.codePointCount(0, words.length());
        if (length > most) {
            problems.add(word.at(), Fault.TOO_LONG, length, most);
        }
        if (words.indexOf('\n') >= 0 || words.indexOf('\r') >= 0) {
            problems.add(word.at(), Fault.LINE_BREAK);
        }
        words.codePoints().filter(sign -> isHidden(sign) || sign == '\t').findFirst()
            .ifPresent(sign -> problems.add(word.at(), Fault.CONTROL, name(sign)));
        if (!Normalizer.isNormalized(words, Normalizer.Form.NFC)) {
            problems.add(word.at(), Fault.NOT_NFC);
        }
        return words;
    }

    /** Control characters, foreign line ends and marks that turn the reading direction have no place in a sheet. */
    static boolean isHidden(int sign) {
        return !StreamReader.isPrintable(sign) || sign == 0x85 || sign == 0x2028 || sign == 0x2029 || sign == 0xFEFF
            || sign >= 0x202A && sign <= 0x202E || sign >= 0x2066 && sign <= 0x2069;
    }

    static String name(int sign) {
        return "U+%04X".formatted(sign);
    }
}
