package org.havenmark.assessment;

import java.util.stream.Stream;

/**
 * What a value means in plain words.
 *
 * <p>Kappa: J. R. Landis and G. G. Koch, The measurement of observer agreement for categorical data, Biometrics 33
 * (1), 1977, 159-174 (below 0; to 0.20, 0.40, 0.60, 0.80 and 1). Alpha: K. Krippendorff, Content Analysis, 2nd
 * edition, Sage 2004, page 241: rely on 0.800 or more, draw tentative conclusions from 0.667 or more. Both are
 * conventions, not laws.
 */
public enum ConcordanceReading {
    KAPPA_ALMOST_PERFECT, KAPPA_SUBSTANTIAL, KAPPA_MODERATE, KAPPA_FAIR, KAPPA_SLIGHT, KAPPA_POOR,
    ALPHA_RELIABLE, ALPHA_TENTATIVE, ALPHA_UNRELIABLE;

    /** Takes a value that arithmetic has moved past a cut-off by a hair for one that stands on it. */
    private static final double HAIR = 1e-9;

    /** The key of the sentence for people. */
    public String key() {
        return "assessment.concordance.reading." + Concordance.ending(this);
    }

    /** Whether it says that assessors read the same words in different ways. */
    public boolean isLow() {
        return this == KAPPA_FAIR || this == KAPPA_SLIGHT || this == KAPPA_POOR || this == ALPHA_UNRELIABLE;
    }

    static ConcordanceReading of(Concordance.Method method, double value) {
        return method == Concordance.Method.WEIGHTED_KAPPA ? ofKappa(value) : ofAlpha(value);
    }

    /** The published ranges end at 0.20, 0.40 and so on: a value there belongs to the lower one. */
    private static ConcordanceReading ofKappa(double value) {
        return Stream.of(KAPPA_ALMOST_PERFECT, KAPPA_SUBSTANTIAL, KAPPA_MODERATE, KAPPA_FAIR)
            .filter(reading -> value > 0.8 - 0.2 * reading.ordinal() + HAIR).findFirst()
            .orElse(value > -HAIR ? KAPPA_SLIGHT : KAPPA_POOR);
    }

    private static ConcordanceReading ofAlpha(double value) {
        if (value >= 0.8 - HAIR) {
            return ALPHA_RELIABLE;
        }
        return value >= 0.667 - HAIR ? ALPHA_TENTATIVE : ALPHA_UNRELIABLE;
    }
}
