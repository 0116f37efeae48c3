package org.havenmark.shelter;

import java.util.List;
import org.havenmark.web.Option;

/** What the form of a shelter offers. */
public record ShelterChoices(List<Option> kinds, List<Option> profiles, List<Option> capacities,
                             List<Option> languages, List<String> regions) { }
