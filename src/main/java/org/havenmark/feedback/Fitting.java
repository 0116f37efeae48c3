package org.havenmark.feedback;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** How much of a feedback two sides of A4 hold: by lines of so many signs, as the print style sets them. */
final class Fitting {
    /** Lines for findings in three parts, of the about 120 that two sides have. */
    static final double FINDINGS = 88;
    /** Lines in two columns for what works well, and for what is only named. */
    static final double STRENGTHS = 9;
    static final double REST = 16;
    private static final double WIDE = 84;
    private static final double HALF = 46;

    private Fitting() { }

    /** As many as fit, in their order; what is too long for the space that is left is passed over. */
    static <T> List<T> fitting(List<T> all, double space, ToDoubleFunction<T> lines) {
        var taken = new ArrayList<T>();
        double left = space;
        for (var each : all) {
            double needed = lines.applyAsDouble(each);
            if (needed <= left) {
                taken.add(each);
                left -= needed;
            }
        }
        return taken;
    }

    /** The lines of a finding: its name, its three parts, the team's notes, and the space after it. */
    static double lines(FindingView finding) {
        double parts = finding.parts().stream().mapToDouble(part -> lines(part.own() == null ? part.sheet().words()
            : part.own().words(), WIDE)).sum();
        double notes = finding.line().notes().stream().mapToDouble(note -> lines(note.words(), WIDE)).sum();
        return lines(finding.line().text().words(), WIDE) + parts + notes + 0.8;
    }

    /** The lines of a text in one of two columns. */
    static double half(String words) {
        return lines(words, HALF) / 2;
    }

    private static double lines(String words, double width) {
        return words.lines().mapToDouble(line -> Math.max(1, Math.ceil(line.length() / width))).sum();
    }
}
