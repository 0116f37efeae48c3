/** Cycles, their planned visits and the teams that make them: who may go where when, and a proposal for all of it. */
@NullMarked
package org.havenmark.cycle;

import org.jspecify.annotations.NullMarked;
