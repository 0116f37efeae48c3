package org.havenmark.sheet;

import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.havenmark.sheet.ImportPage.Line;
import org.havenmark.sheet.ImportPage.Mend;

/** The lines of a file that need mending, each with a few around it; a hostile file shows no more than that. */
final class Excerpt {
    private static final int AROUND = 2;
    private static final int LONGEST = 160;

    private Excerpt() { }

    static List<Line> of(String text, List<Mend> mends) {
        var lines = text.split("\r\n|\n|\r", -1);
        Map<Integer, List<Mend>> byLine = mends.stream().collect(Collectors.groupingBy(Mend::line));
        var shown = new TreeSet<Integer>();
        byLine.keySet().forEach(line -> IntStream.rangeClosed(line - AROUND, line + AROUND)
            .filter(near -> near >= 1 && near <= lines.length).forEach(shown::add));
        return shown.stream().map(number -> line(number, lines[number - 1], number > 1 && !shown.contains(number - 1),
            byLine.getOrDefault(number, List.of()))).toList();
    }

    private static Line line(int number, String words, boolean gap, List<Mend> mends) {
        if (mends.isEmpty()) {
            return new Line(number, beginning(words), "", "", gap, mends);
        }
        var start = offset(words, mends.get(0).column());
        var end = endOfWord(words, start);
        return new Line(number, ending(words.substring(0, start)), beginning(words.substring(start, end)),
            beginning(words.substring(end)), gap, mends);
    }

    private static int offset(String words, int column) {
        return words.offsetByCodePoints(0, Math.min(column - 1, words.codePointCount(0, words.length())));
    }

    /** At least one character, so that there is something to see; a pair that makes one sign stays together. */
    private static int endOfWord(String words, int start) {
        var end = start == words.length() ? start : words.offsetByCodePoints(start, 1);
        while (end < words.length() && " ,:]}".indexOf(words.charAt(end)) < 0) {
            end = words.offsetByCodePoints(end, 1);
        }
        return end;
    }

    private static String beginning(String words) {
        var length = words.codePointCount(0, words.length());
        return shown(length <= LONGEST ? words : words.substring(0, words.offsetByCodePoints(0, LONGEST)) + "…");
    }

    private static String ending(String words) {
        var length = words.codePointCount(0, words.length());
        return shown(length <= LONGEST ? words : "…" + words.substring(words.offsetByCodePoints(0, length - LONGEST)));
    }

    /** What cannot be seen, or would turn the reading direction, is shown as a sign that can. */
    private static String shown(String words) {
        return words.codePoints().map(sign -> Wording.isHidden(sign) ? '\uFFFD' : sign)
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
    }
}
