/** Assessments: one sheet applied to one shelter by one team; submissions, agreed ratings, and how alike they rated. */
@NullMarked
package org.havenmark.assessment;

import org.jspecify.annotations.NullMarked;
