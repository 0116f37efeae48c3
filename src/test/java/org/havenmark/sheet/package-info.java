/** Tests of score sheets and their scoring. */
@NullMarked
package org.havenmark.sheet;

import org.jspecify.annotations.NullMarked;
