package org.havenmark.drafting;

import java.time.Instant;
import java.util.UUID;
import org.havenmark.guard.ShownNote;
import org.jspecify.annotations.Nullable;

/** What advisers said, as it is shown; {@code answer} is null while the authors have not answered. */
public record CommentView(UUID id, ShownNote words, Instant at, @Nullable ShownNote answer) { }
