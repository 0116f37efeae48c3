package org.havenmark.home;

import org.jspecify.annotations.Nullable;

/** What a person sees first: a block for each of their roles. */
public record HomePage(String name, @Nullable AssessorBlock assessor, @Nullable CoordinatorBlock coordinator,
                       @Nullable ManagerBlock manager, @Nullable GuardianBlock guardian,
                       @Nullable AdministratorBlock administrator) { }
