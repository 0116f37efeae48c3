package org.havenmark.network;

import java.util.List;
import org.havenmark.web.Option;

/** What may be chosen on a network page, and what is; regions and kinds are empty for those who may not. */
public record Choice(List<Option> sheets, String sheet, List<Option> regions, String region, List<Option> kinds,
                     String kind) {
    /** Whether there is anything to choose. */
    public boolean isOffered() {
        return sheets.size() > 1 || regions.size() > 1 || kinds.size() > 1;
    }

    public boolean isNarrowed() {
        return !region.isEmpty() || !kind.isEmpty();
    }
}
