package org.havenmark.plan;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.havenmark.guard.Draft;
import org.havenmark.guard.Notes;
import org.havenmark.web.Forms;

/** Says what an action still lacks, each with why it matters. */
final class ActionProblems {
    private static final int MOST_YEARS = 20;

    private ActionProblems() { }

    /**
     * All of them at once, in the order of the form. A cost is read back before it is kept: as long as the form does
     * not say that the person saw what was read, that too is to be mended.
     *
     * @param kept      the deadline as it stands; one that has passed may stay, and none may be set
     * @param hasReason whether a reason is wanted, because a proposal is changed
     */
    static Forms of(ActionForm form, ActionForm.Drafts drafts, Priced priced, LocalDate today,
                    Optional<LocalDate> kept, boolean hasReason) {
        var problems = new LinkedHashMap<String, String>();
        note(problems, "what", drafts.what(), "plan.what.missing");
        choice(problems, "owner", ActionRevision.Owner.class, form.owner(), "plan.owner.missing");
        deadline(form, today, kept).ifPresent(key -> problems.put("deadline", key));
        cost(problems, form, priced, drafts);
        choice(problems, "category", ActionRevision.Category.class, form.category(), "plan.category.missing");
        choice(problems, "horizon", ActionRevision.Horizon.class, form.horizon(), "plan.horizon.missing");
        note(problems, "check", drafts.check(), "plan.check.missing");
        note(problems, "help", drafts.help(), "");
        note(problems, "reason", drafts.reason(), hasReason ? "plan.reason.missing" : "");
        return new Forms(problems);
    }

    /** What keeps a text from being kept. */
    static void note(Map<String, String> problems, String field, Draft draft, String whenMissing) {
        if (draft.words().isEmpty()) {
            if (!whenMissing.isEmpty()) {
                problems.put(field, whenMissing);
            }
        } else if (draft.isTooLong()) {
            problems.put(field, "guard.long");
        } else if (draft.overriding().isEmpty() && !Notes.questions(draft).isEmpty()) {
            problems.put(field, "guard.question");
        }
    }

    private static <E extends Enum<E>> void choice(Map<String, String> problems, String field, Class<E> choices,
                                                   String value, String key) {
        if (Forms.choice(choices, value).isEmpty()) {
            problems.put(field, key);
        }
    }

    private static Optional<String> deadline(ActionForm form, LocalDate today, Optional<LocalDate> kept) {
        var day = Forms.day(form.deadline());
        if (day.isEmpty()) {
            return Optional.of("plan.deadline.missing");
        }
        if (day.equals(kept)) {
            return Optional.empty();
        }
        return day.get().isBefore(today) || day.get().isAfter(today.plusYears(MOST_YEARS))
            ? Optional.of("plan.deadline.outside") : Optional.empty();
    }

    private static void cost(Map<String, String> problems, ActionForm form, Priced priced, ActionForm.Drafts drafts) {
        problems.putAll(priced.problems());
        var source = drafts.what().writer();
        if (!form.rateSource().isEmpty() && !problems.containsKey("rateSource") && !Notes.questions(new Draft(source,
            form.rateSource(), drafts.what().language(), "plan.rate-source", "")).isEmpty()) {
            problems.put("rateSource", "plan.rate-source.questioned");
        }
        if (form.money() && form.finding().isEmpty()) {
            problems.put("money", "plan.money.no-finding");
        } else if (form.money() && priced.money() != null && priced.money().minor() == 0) {
            problems.put("money", "plan.money.no-cost");
        }
        if (priced.problems().isEmpty() && !priced.heard().equals(form.heard()) && !priced.heard().isEmpty()) {
            problems.put("cost", "plan.cost.confirm");
        }
    }
}
