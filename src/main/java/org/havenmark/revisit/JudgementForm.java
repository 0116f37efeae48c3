package org.havenmark.revisit;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.havenmark.guard.Draft;
import org.havenmark.revisit.Judgement.Verdict;
import org.havenmark.web.Forms;
import org.havenmark.web.Typed;

/**
 * What is typed to judge an action.
 *
 * @param seen the mark of the verdict that the form showed; empty for none
 * @param sent the form itself, so that sending it twice is harmless
 */
public record JudgementForm(Optional<UUID> action, String typedVerdict, String effects, String effectsWhy,
                            String evidence, String evidenceWhy, String seen, UUID sent) {
    static JudgementForm of(Typed typed) {
        return new JudgementForm(typed.id("action"), typed.one("verdict"), typed.one("effects"),
            typed.one("effects-why"), typed.one("evidence"), typed.one("evidence-why"), typed.one("seen"),
            typed.id("sent").orElseGet(UUID::randomUUID));
    }

    Optional<Verdict> verdict() {
        return Forms.choice(Verdict.class, typedVerdict);
    }

    /** To send again upon what is there now. */
    JudgementForm upon(String mark) {
        return new JudgementForm(action, typedVerdict, effects, effectsWhy, evidence, evidenceWhy, mark,
            UUID.randomUUID());
    }

    Draft effects(UUID writer, Locale language) {
        return new Draft(writer, effects, language, "revisit.effects", effectsWhy);
    }

    Draft evidence(UUID writer, Locale language) {
        return new Draft(writer, evidence, language, "revisit.evidence", evidenceWhy);
    }

    /** What was done, or is not needed any more, was seen somewhere; that something is not done needs no proof. */
    Forms problems(UUID writer, Locale language) {
        var problems = new LinkedHashMap<String, String>();
        if (verdict().isEmpty()) {
            problems.put("verdict", "revisit.verdict.missing");
        }
        if (evidence.isEmpty() && verdict().filter(each -> each != Verdict.NOT_DONE).isPresent()) {
            problems.put("evidence", "revisit.evidence.missing");
        }
        if (evidence(writer, language).isTooLong()) {
            problems.put("evidence", "assessment.refused.long");
        }
        if (effects(writer, language).isTooLong()) {
            problems.put("effects", "assessment.refused.long");
        }
        return new Forms(problems);
    }
}
