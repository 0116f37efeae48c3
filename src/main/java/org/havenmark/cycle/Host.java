package org.havenmark.cycle;

import java.util.Set;
import java.util.UUID;

/**
 * A shelter that the cycle is to visit once.
 *
 * @param first who was at the visit that this one looks at again; empty where it is no second look
 */
public record Host(UUID shelter, String region, Set<UUID> first) {
    public Host {
        first = Set.copyOf(first);
    }
}
