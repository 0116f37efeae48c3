package org.havenmark.sheet;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.havenmark.sheet.Text.Said;
import org.havenmark.web.Option;
import org.jspecify.annotations.Nullable;

/**
 * A standard, and what of it sheets cover.
 *
 * @param sheets what it can be held against
 * @param chosen the id of the version that it is held against; empty for all in force
 */
public record StandardPage(UUID id, Head head, List<Option> sheets, String chosen, Cover cover,
                           List<Version> versions) {
    /** What it is. */
    public record Head(Said title, Said about, String name, String source, boolean example, boolean inUse, int number,
                       int clauses) { }

    /**
     * What is covered.
     *
     * @param open      the clauses that no criterion covers
     * @param covered   how many clauses are covered by a criterion or by all their parts
     * @param sheets    the titles of the sheets it is held against; none where no sheet is in force and none is chosen
     * @param unserving criteria that serve no standard, by sheet
     * @param unknown   what criteria name that is no clause of any standard
     * @param elsewhere how many criteria serve other standards only
     */
    public record Cover(List<Line> lines, List<Line> open, long covered, List<Said> sheets, List<InSheet> unserving,
                        List<Strange> unknown, int elsewhere) { }

    /**
     * A clause.
     *
     * @param place its place in the standard, from 1
     * @param depth 0 for one that is part of no other
     * @param state end of the key {@code sheet.standard.state.*}
     * @param named the criteria that name it
     */
    public record Line(int place, String code, Said text, int depth, String state, List<InSheet> named) { }

    /** Criteria of one sheet. */
    public record InSheet(UUID id, Said title, List<Mark> criteria) { }

    /** A criterion. */
    public record Mark(String number, Said text, Said domain, boolean redLine) { }

    /** Words that name no clause, and the criteria that have them. */
    public record Strange(String words, List<InSheet> named) { }

    /**
     * A version.
     *
     * @param at null for the one that ships
     * @param by key of the words for who made it: a role, never a name
     */
    public record Version(int number, boolean retired, @Nullable Instant at, String by) { }
}
