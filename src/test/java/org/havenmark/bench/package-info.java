/** What the program takes: each limit that was promised, measured. Run by {@code mvn -Pbench verify}. */
@NullMarked
package org.havenmark.bench;

import org.jspecify.annotations.NullMarked;
