@NullMarked
package org.havenmark.command;

import org.jspecify.annotations.NullMarked;
