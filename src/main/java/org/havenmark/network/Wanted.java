package org.havenmark.network;

/**
 * What a coordinator looks at.
 *
 * @param sheet  the sheet's id
 * @param region empty for every region
 * @param kind   the name of a kind of shelter, empty for every kind
 */
record Wanted(String sheet, String region, String kind) {
    /** Narrows a question that has the organisation as {@code o}; its values are {@link #place}. */
    static final String HERE = "(? = '' OR o.region = ?) AND (? = '' OR o.kind = ?)";

    Object[] place() {
        return new Object[] {region, region, kind, kind};
    }

    Object[] sheetAndPlace() {
        return new Object[] {sheet, region, region, kind, kind};
    }
}
