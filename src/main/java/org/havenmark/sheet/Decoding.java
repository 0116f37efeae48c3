package org.havenmark.sheet;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.util.Optional;

import static java.nio.charset.StandardCharsets.UTF_8;

/** From bytes to characters, refusing what is too big, is not UTF-8 or hides something. */
final class Decoding {
    /** The parser takes ever longer over a word without an end; no word of a sheet comes near this. */
    private static final int LONGEST_WORD = 50_000;

    private Decoding() { }

    static Optional<String> decode(byte[] bytes, Problems problems) {
        if (bytes.length > SheetReader.MOST_BYTES) {
            problems.add(Spot.START, Fault.TOO_BIG, SheetReader.MOST_BYTES >> 20);
            return Optional.empty();
        }
        var text = CharBuffer.allocate(bytes.length + 1);
        var result = UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes), text, true);
        var decoded = withoutByteOrderMark(text.flip().toString());
        if (result.isError()) {
            problems.add(end(decoded), Fault.NOT_UTF8);
            return Optional.empty();
        }
        return hidesNothing(decoded, problems) && hasAnEnd(decoded, problems) ? Optional.of(decoded)
            : Optional.empty();
    }

    private static boolean hasAnEnd(String text, Problems problems) {
        int run = 0;
        for (int i = 0; i < text.length() && run <= LONGEST_WORD; i++) {
            run = text.charAt(i) <= ' ' || ",:[]{}-".indexOf(text.charAt(i)) >= 0 ? 0 : run + 1;
        }
        if (run > LONGEST_WORD) {
            problems.add(Spot.START, Fault.TOO_LONG, run, LONGEST_WORD);
        }
        return run <= LONGEST_WORD;
    }

    private static String withoutByteOrderMark(String text) {
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private static boolean hidesNothing(String text, Problems problems) {
        var hidden = text.codePoints().anyMatch(Wording::isHidden);
        if (hidden) {
            for (int i = 0, line = 1, start = 0; i < text.length(); i = text.offsetByCodePoints(i, 1)) {
                var sign = text.codePointAt(i);
                if (Wording.isHidden(sign)) {
                    problems.add(new Spot(line, text.codePointCount(start, i) + 1), Fault.CONTROL, Wording.name(sign));
                }
                if (endsLine(text, i)) {
                    line++;
                    start = i + 1;
                }
            }
        }
        return !hidden;
    }

    private static Spot end(String text) {
        int line = 1;
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            if (endsLine(text, i)) {
                line++;
                start = i + 1;
            }
        }
        return new Spot(line, text.codePointCount(start, text.length()) + 1);
    }

    private static boolean endsLine(String text, int i) {
        return text.charAt(i) == '\n' || text.charAt(i) == '\r' && !text.startsWith("\n", i + 1);
    }
}
