package org.havenmark.cycle;

import java.util.UUID;

/** A shelter that the cycle is to visit once. */
public record Host(UUID shelter, String region) { }
