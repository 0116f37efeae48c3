package org.havenmark.drafting;

import java.util.List;
import java.util.UUID;
import org.havenmark.web.Option;

/**
 * One part of a draft to write: the sheet's own words, its rules, a domain, a criterion.
 *
 * @param part     its name in an address
 * @param revision the draft's when this was read
 * @param deed     the id of the next save, so that sending it twice is harmless
 * @param criteria of a domain, in its order; else none
 * @param homes    of a criterion, the domains it could be moved to; else none
 * @param comments what survivor advisers said about it
 * @param clashes  what somebody else wrote meanwhile where this person wrote too
 */
public record PartPage(UUID id, String sheet, String part, String kind, String title, int revision, UUID deed,
                       List<FieldView> fields, CheckerView checker, List<ThingView> criteria, List<Option> homes,
                       String home, String previous, String next, List<ClashView> clashes,
                       List<CommentView> comments) {
    /** A domain or criterion in a list, with what the checker has to say of it. */
    public record ThingView(String id, String number, String title, String lang, boolean redLine, int criteria,
                            long toMend, long toConsider) { }

    /** A field with what the other person wrote there; empty where they took it away. */
    public record ClashView(String name, String label, String theirs) {
        public String anchor() {
            return "f-" + name.replace('/', '-');
        }
    }
}
