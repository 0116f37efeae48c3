/** Read-only pages over what the whole network has assessed: by shelter for coordinators, as figures for everybody. */
@NullMarked
package org.havenmark.network;

import org.jspecify.annotations.NullMarked;
