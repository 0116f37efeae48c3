package org.havenmark.sheet;

import java.util.List;

/**
 * One version of a sheet in words, or as a form to fill in on paper.
 *
 * @param languages those the texts are in, to choose from
 */
public record SheetPage(SheetVersion version, SheetInWords words, List<Tongue> languages) {
    /** A language by its own name, and whether the texts are shown in it now. */
    public record Tongue(String tag, String name, boolean current) { }
}
