package org.havenmark.sheet;

import java.util.List;

/**
 * One thing to mend in a form.
 *
 * @param field     the name of the field
 * @param key       of the words that say how
 * @param arguments what fills the words' places
 */
record FormProblem(String field, String key, List<Object> arguments) {
    FormProblem {
        arguments = List.copyOf(arguments);
    }

    static FormProblem of(String field, String key, Object... arguments) {
        return new FormProblem(field, key, List.of(arguments));
    }
}
