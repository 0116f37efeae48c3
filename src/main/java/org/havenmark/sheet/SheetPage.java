package org.havenmark.sheet;

import java.util.List;
import org.havenmark.person.Approval;
import org.jspecify.annotations.Nullable;

/**
 * One version of a sheet in words, or as a form to fill in on paper.
 *
 * @param legal     what the law sets, as this version has it
 * @param languages those the texts are in, to choose from
 * @param waiting   who asked to publish it, for coordinators while nobody decided
 * @param pilot     whether it is tried out on named shelters
 */
public record SheetPage(SheetVersion version, SheetInWords words, List<LegalInWords> legal, List<Tongue> languages,
                        @Nullable Approval waiting, boolean pilot) {
    /** Where the page about the whole version is. */
    public String back() {
        return "/sheets/" + version.id();
    }

    /** A language by its own name, and whether the texts are shown in it now. */
    public record Tongue(String tag, String name, boolean current) { }
}
