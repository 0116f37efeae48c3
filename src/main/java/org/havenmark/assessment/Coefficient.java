package org.havenmark.assessment;

/** A measure of how alike units were rated, over any drawing of them. */
interface Coefficient {
    int units();

    /**
     * The value over the units drawn, each as often as it was drawn; 1 is perfectly alike, 0 what chance gives.
     *
     * @return not a number where the drawn ratings do not vary, so that chance would be always right
     */
    double over(int[] drawn);

    /** The value over each unit once. */
    default double value() {
        var each = new int[units()];
        for (int i = 0; i < each.length; i++) {
            each[i] = i;
        }
        return over(each);
    }
}
