package org.havenmark.network;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.havenmark.database.Rows;
import org.havenmark.network.ShelterScore.Part;
import org.havenmark.sheet.Repeat;
import org.havenmark.shelter.Organisation;

/** Results by shelter: for coordinators alone. */
@Singleton
class ShelterScores {
    private final Rows rows;

    ShelterScores(Rows rows) {
        this.rows = rows;
    }

    /** The latest score of each shelter that is wanted. */
    List<ShelterScore> latest(Wanted wanted) {
        var lines = rows.of(Latest.ROWS
            + "SELECT o.id, o.name, o.kind, o.region, l.*, p.part, p.points, p.band, p.cause, "
            + "p.rated AS part_rated, p.applicable AS part_applicable FROM latest l "
            + "JOIN organisation o ON o.id = l.shelter_id JOIN " + Latest.PARTS + " p ON p.score_id = l.score_id "
            + "WHERE " + Wanted.HERE, ShelterScores::line, wanted.sheetAndPlace());
        return lines.stream().collect(Collectors.groupingBy(line -> line.score().shelter(), LinkedHashMap::new,
            Collectors.toList())).values().stream().map(ShelterScores::together).toList();
    }

    /** The red lines that these assessments found crossed or could not check; each once, in however many rooms. */
    List<OpenRedLine> redLines(Wanted wanted) {
        return rows.of(Latest.ROWS + "SELECT r.criterion, r.finding, o.name, l.assessment_id, l.visit_on FROM latest l "
            + "JOIN red_line r ON r.score_id = l.score_id JOIN organisation o ON o.id = l.shelter_id WHERE "
            + Wanted.HERE + " ORDER BY o.name", row -> new OpenRedLine(Repeat.base(row.getString("criterion")),
                row.getString("finding").equals("CROSSED"), row.getString("name"),
                row.getObject("assessment_id", UUID.class), row.getObject("visit_on", LocalDate.class)),
            wanted.sheetAndPlace()).stream().distinct().toList();
    }

    /** Every shelter of the register, and whether peers have assessed it on any sheet. */
    List<Place> places() {
        return rows.of("SELECT o.name, o.kind, o.region, EXISTS (SELECT 1 FROM assessment a JOIN hand_in h "
            + "ON h.assessment_id = a.id WHERE a.shelter_id = o.id AND a.kind <> 'SELF') AS assessed "
            + "FROM organisation o JOIN shelter s ON s.id = o.id ORDER BY o.name", row -> new Place(
                row.getString("name"), Organisation.Kind.valueOf(row.getString("kind")), row.getString("region"),
                row.getBoolean("assessed")));
    }

    private static Line line(ResultSet row) throws SQLException {
        return new Line(new ShelterScore(row.getObject("id", UUID.class), row.getString("name"),
            Organisation.Kind.valueOf(row.getString("kind")), row.getString("region"),
            row.getObject("assessment_id", UUID.class), row.getObject("visit_on", LocalDate.class),
            row.getObject("sheet_version_id", UUID.class), row.getInt("rated"), row.getInt("applicable"),
            row.getInt("red_crossed") + row.getInt("red_unchecked") > 0, row.getBoolean("provisional"), Map.of()),
            row.getString("part"), new Part(row.getBigDecimal("points"), row.getString("band"), row.getString("cause"),
                row.getInt("part_rated"), row.getInt("part_applicable")));
    }

    private static ShelterScore together(List<Line> lines) {
        var one = lines.get(0).score();
        return new ShelterScore(one.shelter(), one.name(), one.kind(), one.region(), one.assessment(), one.visitOn(),
            one.sheetVersion(), one.rated(), one.applicable(), one.redLineOpen(), one.provisional(),
            lines.stream().collect(Collectors.toMap(Line::name, Line::part)));
    }

    private record Line(ShelterScore score, String name, Part part) { }

    /** A shelter of the register. */
    record Place(String name, Organisation.Kind kind, String region, boolean assessed) {
        boolean isWanted(Wanted wanted) {
            return (wanted.region().isEmpty() || wanted.region().equals(region))
                && (wanted.kind().isEmpty() || wanted.kind().equals(kind.name()));
        }
    }
}
