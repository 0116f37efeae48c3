/** What became better, what did not, how sure one can be of it, and what it gives to ask: rules alone. */
@NullMarked
package org.havenmark.change;

import org.jspecify.annotations.NullMarked;
