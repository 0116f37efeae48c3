package org.havenmark.assessment;

import java.util.List;

/**
 * What is to be mended in an answer.
 *
 * @param key  of the words that say so
 * @param with what is filled into them, in its order
 */
public record Wrong(String key, List<String> with) {
    public Wrong {
        with = List.copyOf(with);
    }

    static Wrong of(String key, String... with) {
        return new Wrong(key, List.of(with));
    }

    Object[] filling() {
        return with.toArray();
    }
}
