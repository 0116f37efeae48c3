/** Changing a sheet with open eyes: two versions side by side, and what changed in words. */
@NullMarked
package org.havenmark.drafting;

import org.jspecify.annotations.NullMarked;
