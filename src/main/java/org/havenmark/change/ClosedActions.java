package org.havenmark.change;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** What a room after this one knows of actions: so that a rise that has its action gives nothing to ask. */
public interface ClosedActions {
    /** By re-visit's assessment, the criteria of which an action of the shelter was closed up to that visit. */
    Map<UUID, Set<String>> criteria(Collection<UUID> assessments);
}
