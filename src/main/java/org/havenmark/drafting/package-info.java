/** Changing a sheet with open eyes: two versions side by side, what changed in words, and what it would change. */
@NullMarked
package org.havenmark.drafting;

import org.jspecify.annotations.NullMarked;
