package org.havenmark.sheet;

import java.util.Optional;

/**
 * The score of domains put together.
 *
 * @param share its part in the score of its axis; 0 where it has no score or weighs 0
 * @param exact as a part of the whole, 0 to 1; empty when nothing in it counts
 */
public record CompositeScore(Composite composite, Ratio share, Optional<Ratio> exact) {
    public Optional<Score> score() {
        return exact.map(Score::of);
    }
}
