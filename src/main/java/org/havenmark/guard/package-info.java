/** The guard of residents' names: it questions a text that seems to name, or to give a way to find, a resident. */
@NullMarked
package org.havenmark.guard;

import org.jspecify.annotations.NullMarked;
