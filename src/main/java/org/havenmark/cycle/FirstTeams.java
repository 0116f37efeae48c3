package org.havenmark.cycle;

import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Which visits are looked at again, as a later room draws them: a second look is worth nothing by the same people. */
public interface FirstTeams {
    /** By shelter, who was at a visit of this cycle that another team is to look at again. */
    Map<UUID, Set<UUID>> of(UUID cycle);
}
