/** The invented network that shows what Havenmark does. */
@NullMarked
package org.havenmark.demo;

import org.jspecify.annotations.NullMarked;
