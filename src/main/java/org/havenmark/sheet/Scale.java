package org.havenmark.sheet;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Levels and what limits them.
 *
 * @param levels       from the lowest, numbered 0 to n without a gap
 * @param redLineLevel a red line rated at or below this level is crossed
 * @param target       the level a criterion aims at when it names none
 * @param caps         the highest level that counts for a kind of proof
 * @param plain        whether a level's name says it all, so that criteria need no anchors: yes and no
 */
public record Scale(String id, List<Level> levels, int redLineLevel, int target, List<Cap> caps, boolean plain) {
    private static final int TONES = 3;

    public Scale {
        levels = List.copyOf(levels);
        caps = List.copyOf(caps);
    }

    /** The highest level. */
    public int top() {
        return levels.size() - 1;
    }

    /** What a level is worth as a part of the highest, 0 to 1. */
    public Ratio part(int level) {
        return Ratio.of(levels.get(level).points(), levels.get(top()).points());
    }

    /** Which of the four colours 0 to 3 shows a level: the lowest is 0, the highest 3, whatever the scale. */
    public int tone(int level) {
        return top() == 0 ? 0 : Math.round((float) level * TONES / top());
    }

    /** The cap that lowers this level, if one does: the strictest of those that hold. */
    public Optional<Cap> capOn(int level, Proof proof, Criterion.ProofRule rule) {
        return caps.stream().filter(cap -> cap.proof() == proof && cap.holdsFor(rule) && cap.level() < level)
            .min(Comparator.comparingInt(Cap::level));
    }

    /**
     * One level: its number, its name and what it means in general.
     *
     * @param points what it is worth; its number where the sheet states none
     */
    public record Level(int level, Text name, Text meaning, int points) { }

    /**
     * With this proof a rating counts as at most this level.
     *
     * @param only the proof rule it is limited to; empty means every criterion
     */
    public record Cap(Proof proof, int level, Optional<Criterion.ProofRule> only) {
        boolean holdsFor(Criterion.ProofRule rule) {
            return only.isEmpty() || only.get() == rule;
        }
    }
}
