package org.havenmark.sheet;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.havenmark.sheet.Standard.Clause;

/**
 * Reads a standard from the bytes of its YAML file, as strictly as a sheet is read: every problem at once, each at its
 * line and column, and hostile files refused without being followed.
 */
public final class StandardReader {
    private static final int FORMAT = 1;
    private final Problems problems;

    private StandardReader(Problems problems) {
        this.problems = problems;
    }

    /** @param fileName only for the problems: where a person will look for them */
    public static Reading read(String fileName, byte[] bytes) {
        var problems = new Problems(fileName);
        var standard = standard(bytes, problems);
        return new Reading(problems.isEmpty() ? standard : Optional.empty(), problems.sorted());
    }

    private static Optional<Standard> standard(byte[] bytes, Problems problems) {
        try {
            return Decoding.decode(bytes, problems)
                .flatMap(text -> NodeReader.read(text, problems))
                .flatMap(root -> Fields.of(root, Keys.STANDARD, problems))
                .map(fields -> new StandardReader(problems).read(fields));
        } catch (Problems.Stop enough) {
            return Optional.empty();
        }
    }

    private Standard read(Fields fields) {
        fields.value("format").filter(value -> value.whole().filter(number -> number != FORMAT).isPresent())
            .ifPresent(value -> problems.add(value.word().at(), Fault.UNKNOWN_FORMAT, value.word().words()));
        var languages = Languages.read(fields, problems);
        var texts = new Texts(languages, new Legal(Map.of(), false, problems), problems);
        return new Standard(fields.id(new HashMap<>()), code(fields, "name", Standard.LONGEST_NAME).orElse(""),
            texts.read(fields, "title", Standard.LONGEST_TITLE), texts.read(fields, "about", Standard.LONGEST_ABOUT),
            fields.words("source", Standard.LONGEST_SOURCE), languages, fields.flag("example"),
            clauses(fields, texts));
    }

    private List<Clause> clauses(Fields standard, Texts texts) {
        var items = standard.filled("clauses").items("clauses");
        if (items.size() > Standard.MOST_CLAUSES) {
            throw problems.stop(standard.at("clauses"), Fault.TOO_MANY, "clauses", Standard.MOST_CLAUSES);
        }
        var taken = new LinkedHashMap<String, Spot>();
        return items.stream().flatMap(item -> Fields.of(item, Keys.CLAUSE, problems).stream()).map(fields -> {
            fields.value("code").ifPresent(value -> value.isFirstIn(taken));
            return new Clause(code(fields, "code", Standard.LONGEST_CODE).orElse(""),
                texts.read(fields, "text", Standard.LONGEST_CLAUSE));
        }).toList();
    }

    private Optional<String> code(Fields fields, String key, int most) {
        var words = fields.value(key).map(value -> Wording.read(value.word(), most, problems));
        words.filter(code -> !Standard.canBe(code, most))
            .ifPresent(code -> problems.add(fields.at(key), Fault.BAD_CODE, code, most));
        return words;
    }

    /**
     * What came of reading.
     *
     * @param standard empty exactly when there are problems
     * @param problems in the order of the file
     */
    public record Reading(Optional<Standard> standard, List<Problem> problems) {
        public Reading {
            problems = List.copyOf(problems);
        }
    }
}
