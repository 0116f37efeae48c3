/** Organisations, and the shelters among them that are assessed. */
@NullMarked
package org.havenmark.shelter;

import org.jspecify.annotations.NullMarked;
