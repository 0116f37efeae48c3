package org.havenmark.revisit;

import jakarta.inject.Singleton;
import java.util.Set;
import org.havenmark.shelter.Organisation;
import org.havenmark.shelter.Organisations;
import org.havenmark.web.Viewer;

/** Whether somebody who may know of a visit may know of the shelter's plan too: police and border control may not. */
@Singleton
class PlanReaders {
    private static final Set<Organisation.Kind> APART = Set.of(Organisation.Kind.POLICE,
        Organisation.Kind.BORDER_CONTROL);
    private final Organisations organisations;

    PlanReaders(Organisations organisations) {
        this.organisations = organisations;
    }

    boolean mayRead(Viewer viewer) {
        return organisations.findById(viewer.organisation()).filter(own -> APART.contains(own.kind())).isEmpty();
    }
}
