/** Score sheets: what they hold, how they are read and checked, published, and how ratings on them are scored. */
@NullMarked
package org.havenmark.sheet;

import org.jspecify.annotations.NullMarked;
