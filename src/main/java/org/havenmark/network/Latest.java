package org.havenmark.network;

/** What every figure of the network rests on: of each shelter the latest assessment by peers, as handed in last. */
final class Latest {
    /** Begins a question: {@code latest}, one row a shelter. Its one value is the sheet's id: others do not compare.
     * What is only tried out does not count yet. */
    static final String ROWS = """
        WITH latest AS (SELECT * FROM (
          SELECT a.id AS assessment_id, a.shelter_id, a.visit_on, s.id AS score_id, s.sheet_version_id, s.rated,
            s.applicable, s.red_crossed, s.red_unchecked, s.provisional, row_number() OVER (PARTITION BY a.shelter_id
              ORDER BY a.visit_on DESC, a.opened_at DESC, h.revision DESC) AS place
          FROM assessment a JOIN hand_in h ON h.assessment_id = a.id JOIN score s ON s.hand_in_id = h.id
          JOIN sheet_version v ON v.id = s.sheet_version_id WHERE a.kind <> 'SELF' AND v.published_at IS NOT NULL
            AND v.sheet_id = ?) ranked
        WHERE place = 1)
        """;

    /** The scores' parts: each domain by its id, each axis by its name, which no id can be. */
    static final String PARTS = """
        (SELECT score_id, domain AS part, points, CAST(NULL AS varchar(62)) AS band, 'NOTHING' AS cause, rated,
           applicable FROM domain_score
         UNION ALL SELECT score_id, axis, points, band, cause, 0, 0 FROM axis_score)
        """;

    private Latest() { }
}
