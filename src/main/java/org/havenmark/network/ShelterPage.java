package org.havenmark.network;

import org.havenmark.shelter.ShelterRow;
import org.jspecify.annotations.Nullable;

/**
 * One shelter.
 *
 * @param keeps whether the reader keeps the register and may change its facts
 * @param story null for a reader who may not know its results
 */
public record ShelterPage(ShelterRow row, boolean keeps, @Nullable ShelterStory story) { }
