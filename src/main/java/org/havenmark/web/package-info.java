/** Plumbing that knows no feature: rendering pages, words, assets, headers, errors, forms. */
@NullMarked
package org.havenmark.web;

import org.jspecify.annotations.NullMarked;
