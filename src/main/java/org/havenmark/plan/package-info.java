/** The shelter's own plan: what it will do about findings and its own ideas, and how that goes. */
@NullMarked
package org.havenmark.plan;

import org.jspecify.annotations.NullMarked;
