/** Stories that a person lives through in a real browser. */
@NullMarked
package org.havenmark.browser;

import org.jspecify.annotations.NullMarked;
