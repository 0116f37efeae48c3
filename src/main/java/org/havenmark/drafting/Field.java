package org.havenmark.drafting;

import java.util.List;

/** One thing that is typed into a part of a draft; {@code key} is the file's. */
sealed interface Field {
    String key();

    /** A text in each language of the sheet, at most so many characters long. */
    record Texts(String key, int most) implements Field { }

    /** Words of one line that are not translated. */
    record Line(String key, int most) implements Field { }

    /** Such words, one line each. */
    record Lines(String key, Choices choices) implements Field { }

    /** A number; with decimals a score or a per cent. */
    record Number(String key, boolean decimals) implements Field { }

    record Flag(String key) implements Field { }

    /** One of several, or none. */
    record One(String key, Choices choices) implements Field { }

    record Many(String key, Choices choices) implements Field { }

    /** For each level of the scale a text or, with {@code most} 0, a number. */
    record ByLevel(String key, int most, int from) implements Field { }

    /** Things of the same kind; {@code named} ones have an id of their own. */
    record Items(String key, boolean named, List<Field> fields) implements Field { }

    /** A thing within: where nothing of it is typed it is not there. */
    record Part(String key, List<Field> fields) implements Field { }

    /** What there is to choose from. */
    sealed interface Choices permits Fixed, Known { }

    /** Words of the program; behind {@code prefix} each is a key of its words in the messages. */
    record Fixed(String prefix, List<String> words) implements Choices { }

    /** Things of the draft itself, or of the network. */
    enum Known implements Choices { LANGUAGES, SCALES, PROFILES, SKILLS, GROUPS, CRITERIA, MEMBERS, LEVELS, STANDARDS }
}
