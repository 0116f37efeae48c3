/** The log nobody can edit: who did what to which thing, chained by hashes. */
@NullMarked
package org.havenmark.audit;

import org.jspecify.annotations.NullMarked;
