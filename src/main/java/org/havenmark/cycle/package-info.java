/** Cycles, their planned visits and the teams that make them. */
@NullMarked
package org.havenmark.cycle;

import org.jspecify.annotations.NullMarked;
