package org.havenmark.change;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * Something that coordinators are told before it gets worse. A room that knows of such a thing says so here; nothing of
 * it is for anybody else.
 */
public interface EarlyWarnings {
    List<EarlyWarning> on(LocalDate today);

    /**
     * One shelter's.
     *
     * @param name  the shelter's code name
     * @param key   of the words, which may use the day as {@code {0}}
     * @param since the day it is about
     * @param to    the address of the page where one can do something about it
     */
    record EarlyWarning(UUID shelter, String name, String key, LocalDate since, String to) { }
}
