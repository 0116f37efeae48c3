/** The invented network that shows what Havenmark does; it and its clock exist in the demonstration only. */
@NullMarked
@Configuration
@Requires(property = "havenmark.demo", value = "true")
package org.havenmark.demo;

import io.micronaut.context.annotation.Configuration;
import io.micronaut.context.annotation.Requires;
import org.jspecify.annotations.NullMarked;
