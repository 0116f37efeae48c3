/** People who sign in: their sessions, their roles, who may what. */
@NullMarked
package org.havenmark.person;

import org.jspecify.annotations.NullMarked;
