/** What can be told to the program on its command line. */
@NullMarked
package org.havenmark.command;

import org.jspecify.annotations.NullMarked;
