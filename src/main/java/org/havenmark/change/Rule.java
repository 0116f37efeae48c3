package org.havenmark.change;

import java.math.BigDecimal;

/**
 * When a difference is called a change.
 *
 * @param confidence of the intervals, between 0 and 1
 * @param smallest   the smallest change that matters, in points of 100, 0 or more: a decision of the network, not a
 *                   result of statistics
 * @param unseen     what is made of criteria that were not seen at one of the visits
 */
public record Rule(double confidence, BigDecimal smallest, Unseen unseen) {
    /** 95 %; 5 points, which is one level of 0 to 3 on about every seventh criterion; the unseen count. */
    public static final Rule USUAL = new Rule(0.95, BigDecimal.valueOf(5), Unseen.ANYTHING);

    public Rule {
        if (!(confidence > 0 && confidence < 1) || smallest.signum() < 0) {
            throw new IllegalArgumentException("no rule: " + confidence + ", " + smallest);
        }
    }

    /** What is made of criteria that were not seen. */
    public enum Unseen {
        /** They could have been anything: a change must hold at their best and at their worst. */
        ANYTHING,
        /** They are left out. The interval at their best and worst is given all the same. */
        LEFT_OUT
    }
}
