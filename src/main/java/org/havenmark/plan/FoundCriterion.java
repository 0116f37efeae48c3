package org.havenmark.plan;

import io.micronaut.core.annotation.Introspected;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A finding of a shelter, with the version of the sheet that has its words.
 *
 * @param standing whether no correction took it back
 * @param shared   whether it is of the latest feedback that was shared with the shelter, and stands
 */
@Introspected
public record FoundCriterion(UUID id, UUID assessmentId, UUID sheetVersionId, String criterion, @Nullable Integer level,
                             int target, boolean crossed, boolean standing, boolean shared) { }
