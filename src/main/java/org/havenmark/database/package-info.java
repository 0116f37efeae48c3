/** Where rows are kept: PostgreSQL by configuration, else an embedded H2 that keeps what it acknowledged. */
@NullMarked
package org.havenmark.database;

import org.jspecify.annotations.NullMarked;
