/** Programs that the tests need and Maven does not bring. */
@NullMarked
package org.havenmark.machine;

import org.jspecify.annotations.NullMarked;
