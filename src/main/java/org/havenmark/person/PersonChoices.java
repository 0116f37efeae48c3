package org.havenmark.person;

import java.util.List;
import org.havenmark.web.Option;

/** What the forms of a person offer, in the page's language. */
public record PersonChoices(List<Option> organisations, List<Option> professions, List<Option> uniformed,
                            List<Option> languages, List<Option> roles) { }
