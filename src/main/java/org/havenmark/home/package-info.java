/** The first page after sign-in, one per role, and what the program says about itself. */
@NullMarked
package org.havenmark.home;

import org.jspecify.annotations.NullMarked;
