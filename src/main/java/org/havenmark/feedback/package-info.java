/** What a visit found, told to the shelter the same day, answered by it, and followed where a red line is crossed. */
@NullMarked
package org.havenmark.feedback;

import org.jspecify.annotations.NullMarked;
