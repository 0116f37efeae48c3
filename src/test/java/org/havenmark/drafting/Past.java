package org.havenmark.drafting;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.havenmark.assessment.Unit;
import org.havenmark.sheet.Proof;
import org.havenmark.sheet.Rating;
import org.havenmark.sheet.Sheet;

/** Past assessments on the sheet for a small team: doors, water; counselling, meals; codes, files. */
final class Past {
    static final Path TEAM = Path.of("src/test/resources/assessment/team-1.yaml");
    static final List<String> CRITERIA = List.of("doors", "water", "counselling", "meals", "codes", "files");
    static final LocalDate QUARTER = LocalDate.of(2026, 1, 1);
    /** Six shelters; on the sheet as it is they score 100, 54.17, 38.89, 58.33, 66.67 and 9.72. */
    static final List<String> SIX = List.of("333333", "303030", "131111", "112222", "221331", "100010");

    private Past() { }

    static Sheet team(String... replacements) {
        return Versions.read(TEAM, replacements);
    }

    static List<PastAssessment> six(Sheet sheet) {
        return IntStream.range(0, SIX.size()).mapToObj(i -> assessment(i, sheet, SIX.get(i))).toList();
    }

    /**
     * One assessment.
     *
     * @param levels one sign for each criterion: a level, p for level 3 on paper only, - not seen, x not applicable,
     *               ? not agreed, a space for no answer
     */
    static PastAssessment assessment(int shelter, Sheet sheet, String levels) {
        return new PastAssessment(shelter(shelter), QUARTER, sheet, Set.of("women"), IntStream.range(0, 6)
            .filter(i -> levels.charAt(i) != ' ' && sheet.criterion(CRITERIA.get(i)).isPresent())
            .mapToObj(i -> new Rating(CRITERIA.get(i), mark(levels.charAt(i)))).toList());
    }

    /** Two who rated the doors alone. */
    static RatedAlone alone(int shelter, Sheet sheet, int first, int second) {
        return new RatedAlone(shelter(shelter), sheet, "doors", new Unit(Map.of(new UUID(1, 1), first,
            new UUID(1, 2), second)));
    }

    private static Rating.Mark mark(char sign) {
        return switch (sign) {
            case '-' -> new Rating.NotSeen("NO_TIME");
            case 'x' -> new Rating.NotApplicable("NO_SUCH_SERVICE");
            case '?' -> new Rating.NotAgreed();
            case 'p' -> new Rating.Level(3, Proof.PAPER);
            default -> new Rating.Level(sign - '0', Proof.CONFIRMED);
        };
    }

    static Sheet without(Sheet sheet, String criterion) {
        var kept = new HashSet<>(CRITERIA);
        kept.remove(criterion);
        return sheet.only(kept);
    }

    /** Before and after, one line for each assessment. */
    static List<String> points(Moves moves) {
        return moves.changes().stream().map(change -> change.before() + " " + change.after()).toList();
    }

    static UUID shelter(int number) {
        return new UUID(0, number);
    }
}
