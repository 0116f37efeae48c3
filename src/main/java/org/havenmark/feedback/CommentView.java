package org.havenmark.feedback;

import java.time.Instant;
import java.util.UUID;
import org.havenmark.guard.ShownNote;
import org.jspecify.annotations.Nullable;

/**
 * What the manager said and what the team answered.
 *
 * @param kind   the last part of the key of its word
 * @param answer null while the team has not answered
 */
public record CommentView(UUID id, String about, String kind, ShownNote words, Instant at, @Nullable ShownNote answer,
                          @Nullable Instant answeredAt) { }
