/** The program as it is shipped: one jar, and the image made of it. */
@NullMarked
package org.havenmark.image;

import org.jspecify.annotations.NullMarked;
