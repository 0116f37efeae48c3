package org.havenmark.sheet;

import java.util.Locale;

/** Every way a sheet's file can be wrong; behind each, what the arguments of its message are. */
enum Fault {
    TOO_BIG,               // most megabytes
    NOT_UTF8,
    CONTROL,               // code point, as U+0000
    EMPTY_FILE,
    SECOND_DOCUMENT,
    TOO_DEEP,              // deepest level
    TOO_MANY_PARTS,        // most parts
    TAG,                   // tag
    ALIAS,                 // name
    YAML_ANCHOR,           // name
    MERGE_KEY,
    KEY_NOT_WORD,
    DUPLICATE_KEY,         // key, line of the first
    SYNTAX_TAB,
    SYNTAX_COLON,
    SYNTAX_QUOTE,
    SYNTAX_ESCAPE,
    SYNTAX_INDENT,
    SYNTAX_BRACKET,
    SYNTAX_KEY,
    SYNTAX_START,
    SYNTAX,
    MORE,                  // how many are listed

    EXPECTED_MAPPING,
    EXPECTED_LIST,         // key
    EXPECTED_WORDS,        // key
    EXPECTED_TEXT,
    EXPECTED_WHOLE_NUMBER, // value
    EXPECTED_NUMBER,       // value
    EXPECTED_YES_OR_NO,    // value
    EMPTY,                 // key
    EMPTY_LIST,            // key
    TOO_MANY,              // key, most
    UNKNOWN_KEY,           // key, known keys
    UNKNOWN_KEY_NEAR,      // key, nearest known key
    MISSING_KEY,           // key
    UNKNOWN_WORD,          // key, value, allowed values
    TWICE,                 // value, line of the first
    BAD_ID,                // value
    BAD_CODE,              // value, most characters
    UNKNOWN_FORMAT,        // value
    NUMBER_RANGE,          // key, lowest, highest

    TOO_LONG,              // length, most
    LINE_BREAK,
    NOT_NFC,
    BAD_LANGUAGE,          // value
    LANGUAGE_SPELLING,     // value, canonical
    MISSING_TRANSLATION,   // language
    UNLISTED_LANGUAGE,     // language, listed languages
    SPLIT_BY_COMMA,        // words

    TOO_FEW_LEVELS,
    LEVEL_ORDER,           // expected level, found level
    CAP_TWICE,
    OFF_SCALE,             // key, value, top level
    BAND_START,            // from
    BAND_END,              // to
    BAND_EMPTY,            // from, to
    BAND_HOLE,             // previous to, from
    BAND_OVERLAP,          // previous to, from
    BAND_END_TWICE,        // first key, second key
    NO_WEIGHT,

    POINTS,
    UNKNOWN_SCALE,         // id, known
    UNKNOWN_GROUP,         // id, known
    UNKNOWN_DOMAIN,        // id
    UNKNOWN_LEGAL,         // id, known
    LEGAL_CONTENT,
    NOT_WITH_RULES,        // key, the key to use
    LAST_CLASS,
    COMPOSITES_WITHOUT_MEAN,
    COMPOSITE_TWICE,       // id, line of the first
    COMPOSITE_CIRCLE,      // id
    COMPOSITE_AXES,        // id
    CONDITION_NEVER,       // at least, at most
    CONDITION_CIRCLE,      // id
    ASKS_REPEATED,         // id
    THRESHOLDS,            // top level
    STEPS,                 // top level, most
    NOT_WITH_MEASURE,      // key, kind

    LEVEL_WITHOUT_ANCHOR,  // level
    ANCHOR_WITHOUT_LEVEL,  // level, top level
    ANCHOR_REPEATED,       // level, line of the first
    ANCHOR_SHARED,         // other criterion, line of the first
    ANCHOR_DEGREE,         // other level, language
    UNKNOWN_PROFILE,       // id, known
    UNKNOWN_SKILL,         // id, known
    UNKNOWN_CRITERION,     // id
    RED_LINE_MAY_NOT_APPLY,
    DAYS_WITHOUT_RED_LINE,
    NO_SOURCE,
    SOURCE_TWICE;

    String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
