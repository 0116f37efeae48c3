package org.havenmark.home;

import java.util.List;
import org.havenmark.revisit.NextVisit;
import org.havenmark.web.Option;
import org.jspecify.annotations.Nullable;

/**
 * What a person sees first: what follows from visits, a block for each of their roles, the drafts they facilitate.
 *
 * @param nextVisit of a manager's own shelter, as the rule proposes it
 */
public record HomePage(String name, FollowingBlock following, @Nullable AssessorBlock assessor,
                       @Nullable CoordinatorBlock coordinator,
                       @Nullable ManagerBlock manager, @Nullable GuardianBlock guardian,
                       @Nullable AdministratorBlock administrator, List<Option> facilitating,
                       @Nullable NextVisit nextVisit) { }
