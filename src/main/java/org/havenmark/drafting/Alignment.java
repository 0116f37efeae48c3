package org.havenmark.drafting;

import java.util.ArrayList;
import java.util.List;

/**
 * Sets two lists side by side so that as much as possible of them stands opposite its like, in order: a longest common
 * subsequence, found by the usual table of lengths.
 */
final class Alignment {
    private Alignment() { }

    /** One step: what both have, or only the first ({@code left} alone), or only the second. */
    record Step(int left, int right) {
        static final int NONE = -1;

        boolean isShared() {
            return left != NONE && right != NONE;
        }
    }

    /** Every element of both once, in order; what is gone stands before what came in its place. */
    static <T> List<Step> of(List<T> first, List<T> second) {
        var longest = lengths(first, second);
        var steps = new ArrayList<Step>();
        int i = 0;
        int j = 0;
        while (i < first.size() || j < second.size()) {
            if (i < first.size() && j < second.size() && first.get(i).equals(second.get(j))) {
                steps.add(new Step(i++, j++));
            } else if (j == second.size() || i < first.size() && longest[i + 1][j] >= longest[i][j + 1]) {
                steps.add(new Step(i++, Step.NONE));
            } else {
                steps.add(new Step(Step.NONE, j++));
            }
        }
        return steps;
    }

    private static <T> int[][] lengths(List<T> first, List<T> second) {
        var longest = new int[first.size() + 1][second.size() + 1];
        for (int i = first.size() - 1; i >= 0; i--) {
            for (int j = second.size() - 1; j >= 0; j--) {
                longest[i][j] = first.get(i).equals(second.get(j)) ? longest[i + 1][j + 1] + 1
                    : Math.max(longest[i + 1][j], longest[i][j + 1]);
            }
        }
        return longest;
    }
}
