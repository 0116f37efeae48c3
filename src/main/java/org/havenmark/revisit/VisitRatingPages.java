package org.havenmark.revisit;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.havenmark.revisit.Averaging.Average;
import org.havenmark.web.Forms;
import org.jspecify.annotations.Nullable;

/** What the pages of rating visits show. */
public final class VisitRatingPages {
    /** The four questions, as the fields of the form. */
    static final List<String> QUESTIONS = List.of("prepared", "respectful", "useful", "clear");

    private VisitRatingPages() { }

    /**
     * Each part only for those it is for; null for all others.
     *
     * @param visits  of the manager's shelter
     * @param own     of the visits of the assessor's teams; empty list while there are too few answers
     * @param network for a coordinator: of all visits; empty list while there are too few
     * @param people  for a coordinator: assessors with enough answers
     */
    public record ListPage(@Nullable List<RatedVisits.Own> visits, @Nullable List<Average> own,
                           @Nullable List<Average> network, List<Person> people) { }

    /** An assessor by organisation and profession, as coordinators know them. */
    public record Person(String label, Average average) { }

    /** The form; what was chosen, by question. */
    public record FormPage(UUID assessment, LocalDate visitOn, Map<String, String> chosen, Forms forms) {
        public List<String> questions() {
            return QUESTIONS;
        }

        public String chosen(String question) {
            return chosen.getOrDefault(question, "");
        }
    }
}
