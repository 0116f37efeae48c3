/** Score sheets as the files that others use: XLSForm workbooks in and out, YAML, JSON and PDF out. */
@NullMarked
package org.havenmark.exchange;

import org.jspecify.annotations.NullMarked;
