package org.havenmark.sheet;

import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * A standard that criteria serve: a regional plan, a national minimum standard.
 *
 * @param id        stable over versions, kebab-case
 * @param name      the short name that sheets call it by, {@code COMMIT SPA II}
 * @param about     what it is and how far it goes; may be empty
 * @param source    where its text is found
 * @param languages those of its texts
 * @param example   true where it is there to be replaced by a real one
 * @param clauses   in the standard's order, each code once
 */
public record Standard(String id, String name, Text title, Text about, String source, List<String> languages,
                       boolean example, List<Clause> clauses) {
    static final int LONGEST_NAME = 40;
    static final int LONGEST_CODE = 30;
    static final int LONGEST_TITLE = 160;
    static final int LONGEST_ABOUT = 600;
    static final int LONGEST_SOURCE = 300;
    static final int LONGEST_CLAUSE = 600;
    static final int MOST_CLAUSES = 300;
    private static final Pattern WORDS = Pattern.compile("[\\p{L}\\p{N}](?:[\\p{L}\\p{M}\\p{N}.()/-]| (?! ))*(?<! )");

    public Standard {
        languages = List.copyOf(languages);
        clauses = List.copyOf(clauses);
    }

    /** Its public id: the same for all its versions, wherever it is kept. */
    public UUID uuid() {
        return uuid(id);
    }

    static UUID uuid(String id) {
        return UUID.nameUUIDFromBytes(("standard/" + id).getBytes(StandardCharsets.UTF_8));
    }

    /** What a criterion writes under {@code serves} to serve this clause: name and code. */
    public String reference(Clause clause) {
        return name + " " + clause.code();
    }

    /** The clause that this one is part of, the nearest: 5.1.2 is part of 5.1, and 5.1 of 5. */
    Optional<Clause> whole(Clause part) {
        return clauses.stream().filter(other -> part.goesOnFrom(other))
            .max(Comparator.comparingInt(other -> other.code().length()));
    }

    /** How many clauses this one is part of, one within the other. */
    int depth(Clause part) {
        return whole(part).map(whole -> 1 + depth(whole)).orElse(0);
    }

    /** Whether words can be a name or a code: they must stand in a sheet's list without quotes. */
    static boolean canBe(String words, int most) {
        return words.codePointCount(0, words.length()) <= most && WORDS.matcher(words).matches();
    }

    /**
     * One thing that the standard asks for.
     *
     * @param code as the standard numbers it, {@code PPC 5}
     */
    public record Clause(String code, Text text) {
        /** Whether this code goes on where the other ends: 5.1 and 5 a and 5a from 5, but not 51. */
        boolean goesOnFrom(Clause other) {
            if (!code.startsWith(other.code) || code.length() == other.code.length()) {
                return false;
            }
            int next = code.codePointAt(other.code.length());
            return !Character.isLetterOrDigit(next)
                || Character.isLetter(next) && Character.isDigit(code.codePointBefore(other.code.length()));
        }
    }
}
