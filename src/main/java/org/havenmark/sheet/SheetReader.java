package org.havenmark.sheet;

import java.util.Map;
import java.util.Optional;

/**
 * Reads a score sheet from the bytes of its YAML file, strictly: a sheet is handed out only when nothing is wrong with
 * it. Every problem is listed at once, each at its line and column; only where the file is no YAML does the list end
 * early. Hostile files (too big, aliases, tags, deep nesting) are refused without being followed.
 */
public final class SheetReader {
    /** The largest file that is read; whoever fetches a file may stop after one byte more. */
    public static final int MOST_BYTES = 4 << 20;

    private SheetReader() { }

    /** @param fileName only for the problems: where a person will look for them */
    public static Reading read(String fileName, byte[] bytes) {
        return read(fileName, bytes, Map.of());
    }

    /**
     * Reads the sheet as it is in one country.
     *
     * @param national what its law sets, by the id that the sheet gives it; it replaces what the sheet has
     */
    public static Reading read(String fileName, byte[] bytes, Map<String, LegalValue.Content> national) {
        var problems = new Problems(fileName);
        var sheet = sheet(bytes, national, problems);
        return new Reading(problems.isEmpty() ? sheet : Optional.empty(), problems.sorted());
    }

    private static Optional<Sheet> sheet(byte[] bytes, Map<String, LegalValue.Content> national,
                                         Problems problems) {
        try {
            return Decoding.decode(bytes, problems)
                .flatMap(text -> NodeReader.read(text, problems))
                .flatMap(root -> Fields.of(root, Keys.SHEET, problems))
                .map(fields -> new SheetChecker(national, problems).read(fields));
        } catch (Problems.Stop enough) {
            return Optional.empty();
        }
    }
}
