package org.havenmark.feedback;

import java.util.List;
import java.util.UUID;
import org.havenmark.assessment.Assessment;

/** What follows from findings, in the same write as the hand-in. */
public interface FindingListener {
    /**
     * The findings of an assessment are as given now.
     *
     * @param standing  those that stand, crossed red lines first, then by need
     * @param withdrawn those that a correction took back
     * @param person    who handed in
     */
    void found(Assessment assessment, List<Finding> standing, List<Finding> withdrawn, UUID person);
}
