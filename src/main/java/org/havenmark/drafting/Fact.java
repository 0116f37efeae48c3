package org.havenmark.drafting;

import org.havenmark.sheet.Labels;

/**
 * What a sheet states about one thing in one regard: the anchor of level 2 in Vietnamese, the weight.
 *
 * @param detail   of several alike which one: the level of an anchor, the id of a band; else empty
 * @param language of words, its tag; empty where it is no text
 */
record Fact(Part part, String detail, String language) {
    static Fact of(Part part) {
        return new Fact(part, "", "");
    }

    static Fact of(Part part, String detail) {
        return new Fact(part, detail, "");
    }

    /** In which regard, in the order of the file. */
    enum Part {
        TITLE, SUMMARY, LANGUAGES, PURPOSES, LEVEL_NAME, LEVEL_MEANING, LEVELS, RED_LINE_LEVEL, SCALE_TARGET, CAPS,
            PLAIN,
        RULES, UNANSWERED, BAND, BAND_NAME, CLASS_NEEDS, MUST_PASS, LEGAL, LEGAL_NAME, PROFILE_NAME, SKILL_NAME,
        GROUP_NAME, GATE, GATE_REASON, COMPOSITE, COMPOSITE_TITLE,
        AXIS, TEXT, GUIDANCE, EVIDENCE, ANCHOR, SCALE, MEASURE, STEP, WEIGHT, RED_LINE, RED_LINE_DAYS, TARGET,
        MAY_NOT_APPLY, GROUPS, PROFILES, WHEN, REPEAT, LOOKS, PROOF, PHOTO, SKILLS, STAGE, SOURCE, SERVES;

        String key() {
            return "drafting.comparison.part." + Labels.word(this);
        }
    }
}
