package org.havenmark.drafting;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.havenmark.drafting.PartPage.ThingView;
import org.havenmark.web.Forms;
import org.havenmark.web.Option;
import org.jspecify.annotations.Nullable;

/**
 * A draft as a whole: its parts, what the checker says, what was done last.
 *
 * @param number   the number that its next version gets
 * @param made     the version that was made of it last, not published yet; null where there is none
 * @param undo     what the viewer's own latest deed was; empty where there is none to take back
 * @param redo     whether the viewer can do again what they took back last
 * @param scales   what a new domain can be rated on
 */
public record DraftPage(UUID id, String title, String sheetId, int number, int revision, UUID deed,
                        @Nullable UUID basedOn,
                        @Nullable UUID made, List<ThingView> domains, List<Option> parts, CheckerView checker,
                        List<HistoryLine> latest, String undo, boolean redo, List<Option> scales,
                        List<String> languages, DomainForm form, Forms forms) {
    /**
     * One deed of the history in words.
     *
     * @param undoes  the revision it takes back; 0 where it takes none back
     * @param undone  whether it was taken back
     */
    public record HistoryLine(int revision, Instant at, boolean own, List<String> words, int undoes, boolean undone) { }

    /** What is typed for a new domain; kept where something is missing. */
    public record DomainForm(String title, String scale) {
        static final DomainForm EMPTY = new DomainForm("", "");
    }
}
