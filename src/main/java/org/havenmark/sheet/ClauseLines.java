package org.havenmark.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.havenmark.guard.Spotting;
import org.havenmark.sheet.Standard.Clause;

/** Clauses as a person types them: one a line, the code, a semicolon, and the words. */
record ClauseLines(List<Line> lines) {
    private static final String BETWEEN = ";";

    ClauseLines {
        lines = List.copyOf(lines);
    }

    static ClauseLines of(String typed) {
        var lines = new ArrayList<Line>();
        int number = 0;
        for (var line : typed.lines().toList()) {
            number++;
            if (!line.isBlank()) {
                var parts = line.split(BETWEEN, 2);
                lines.add(new Line(number, plain(parts[0]), parts.length == 1 ? "" : plain(parts[1])));
            }
        }
        return new ClauseLines(lines);
    }

    static String write(List<Clause> clauses, String language) {
        return clauses.stream().map(clause -> clause.code() + BETWEEN + " "
            + clause.text().words().getOrDefault(language, "")).collect(Collectors.joining("\n"));
    }

    static String plain(String typed) {
        return typed.strip().replaceAll("\\s+", " ");
    }

    Optional<Line> find(String code) {
        return lines.stream().filter(line -> line.code().equals(code)).findFirst();
    }

    /** What is to be mended in each line by itself, and where two have the same code. */
    List<FormProblem> problems(String field) {
        var problems = new ArrayList<FormProblem>();
        if (lines.size() > Standard.MOST_CLAUSES) {
            problems.add(FormProblem.of(field, "sheet.standard.clauses.many", Standard.MOST_CLAUSES));
        }
        var taken = new HashMap<String, Integer>();
        lines.forEach(line -> {
            line.problem(field).ifPresent(problems::add);
            var first = taken.putIfAbsent(line.code(), line.number());
            if (first != null) {
                problems.add(FormProblem.of(field, "sheet.standard.line.twice", line.number(), line.code(), first));
            }
        });
        return problems;
    }

    /**
     * One line.
     *
     * @param number counts from 1, empty lines too
     * @param words  empty where there is no semicolon or nothing after it
     */
    record Line(int number, String code, String words) {
        private Optional<FormProblem> problem(String field) {
            if (words.isEmpty() || code.isEmpty()) {
                return Optional.of(FormProblem.of(field, "sheet.standard.line.semicolon", number));
            } else if (!Standard.canBe(code, Standard.LONGEST_CODE)) {
                return Optional.of(FormProblem.of(field, "sheet.standard.line.code", number, code,
                    Standard.LONGEST_CODE));
            } else if (words.codePointCount(0, words.length()) > Standard.LONGEST_CLAUSE) {
                return Optional.of(FormProblem.of(field, "sheet.standard.line.long", number, Standard.LONGEST_CLAUSE));
            } else if (words.codePoints().anyMatch(Wording::isHidden)) {
                return Optional.of(FormProblem.of(field, "sheet.standard.line.signs", number));
            }
            return Spotting.look(words).isEmpty() ? Optional.empty()
                : Optional.of(FormProblem.of(field, "sheet.standard.line.tells", number));
        }
    }
}
