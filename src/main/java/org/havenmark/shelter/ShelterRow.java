package org.havenmark.shelter;

/** A shelter as a page shows it. */
public record ShelterRow(RegisteredShelter shelter, String languages) { }
