package org.havenmark.guard;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * One pattern.
 *
 * @param kind    what its piece looks like; empty for what is harmless and must not be taken for something else
 * @param pattern group 1 is what stands before the piece, group 2 the piece; there is no other group
 */
record Rule(String id, Optional<Suspicion.Kind> kind, Pattern pattern) {
}
