package org.havenmark.shelter;

/** One shelter's facts; who keeps the register may change them. */
public record ShelterPage(ShelterRow row, boolean keeps) { }
