/** The visit after: which is due, what became of every action, and what the shelter says of the visit. */
@NullMarked
package org.havenmark.revisit;

import org.jspecify.annotations.NullMarked;
