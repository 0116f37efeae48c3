package org.havenmark.drafting;

import java.util.List;
import java.util.UUID;

/**
 * Assessments by two features, the one before and the one after.
 *
 * @param rows    what may stand before, in an order in which neighbours are alike
 * @param columns what may stand after, likewise
 */
record Crossing(List<String> rows, List<String> columns, List<Place> places) {
    Crossing {
        rows = List.copyOf(rows);
        columns = List.copyOf(columns);
        places = List.copyOf(places);
    }

    List<UUID> shelters(int row, int column) {
        return places.stream().filter(place -> place.row == row && place.column == column).map(Place::shelter).toList();
    }

    /** Where one assessment stands, by the places of its row and column. */
    record Place(int row, int column, UUID shelter) { }
}
