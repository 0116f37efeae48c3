package org.havenmark.person;

import java.util.List;
import org.havenmark.web.Option;

/**
 * The people whom the chosen role leaves.
 *
 * @param role the name of the chosen role; empty for all
 * @param all  how many there are altogether
 */
public record PersonsPage(List<PersonCard> cards, int all, String role, List<Option> roles) { }
