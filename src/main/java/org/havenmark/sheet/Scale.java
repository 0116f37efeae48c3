package org.havenmark.sheet;

import java.util.List;
import java.util.Optional;

/**
 * The levels of a sheet and what limits them.
 *
 * @param levels       from the lowest, numbered 0 to n without a gap
 * @param redLineLevel a red line rated at or below this level is crossed
 * @param target       the level a criterion aims at when it names none
 * @param caps         the highest level that counts for a kind of proof
 */
public record Scale(String id, List<Level> levels, int redLineLevel, int target, List<Cap> caps) {
    public Scale {
        levels = List.copyOf(levels);
        caps = List.copyOf(caps);
    }

    /** The highest level. */
    public int top() {
        return levels.size() - 1;
    }

    /** The cap that lowers this level, if one does: the strictest of those that hold. */
    public Optional<Cap> capOn(int level, Proof proof, Criterion.ProofRule rule) {
        return caps.stream().filter(cap -> cap.proof() == proof && cap.holdsFor(rule) && cap.level() < level)
            .min(java.util.Comparator.comparingInt(Cap::level));
    }

    /** One level: its number, its name and what it means in general. */
    public record Level(int level, Text name, Text meaning) { }

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
