package org.havenmark.shelter;

import java.util.List;
import org.havenmark.web.Option;

/**
 * The register: the shelters that the chosen kind and region leave, and the other organisations.
 *
 * @param kind   the name of the chosen kind; empty for all
 * @param region the chosen region; empty for all
 * @param all    how many shelters there are altogether
 */
public record ShelterList(List<ShelterRow> rows, int all, String kind, String region, List<Option> kinds,
                          List<Option> regions, List<Organisation> organisations) { }
