package org.havenmark.change;

import java.util.Collection;
import java.util.Map;
import java.util.Set;

/** What a room after this one knows of actions: so that a rise that has its action gives nothing to ask. */
public interface ClosedActions {
    /**
     * By pair of visits, the criteria of which an action of the shelter was found closed after the earlier visit and up
     * to the later one. What was closed by the earlier visit was in its ratings already and explains no rise since.
     */
    Map<Twice, Set<String>> criteria(Collection<Twice> pairs);
}
