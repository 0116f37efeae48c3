/** Making a sheet: writing it, seeing what it would change, setting versions side by side, what standards it serves. */
@NullMarked
package org.havenmark.drafting;

import org.jspecify.annotations.NullMarked;
