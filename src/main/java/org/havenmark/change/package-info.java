/** What became better, what did not, how sure one can be of it, what was done meanwhile, and what it gives to ask. */
@NullMarked
package org.havenmark.change;

import org.jspecify.annotations.NullMarked;
