package org.havenmark.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds out once of each list of answers whether it can be a scale. */
final class Choices {
    private final Sketch sketch;
    private final Map<String, Answers.Found> found = new HashMap<>();
    private final Map<String, Integer> taken = new HashMap<>();
    private final List<Map<String, Object>> scales = new ArrayList<>();
    private final Set<String> ids = new HashSet<>();

    Choices(Sketch sketch) {
        this.sketch = sketch;
    }

    Answers.Found of(String list) {
        return found.computeIfAbsent(list, this::read);
    }

    /** Those of the lists that criteria of others take their answers from, in the order of their first use. */
    List<Map<String, Object>> scales() {
        return scales;
    }

    private Answers.Found read(String list) {
        var answers = Answers.of(sketch.list(list));
        answers.answers().ifPresent(each -> {
            each.scale().put("id", Values.id(list, ids, taken));
            each.tell(sketch.ledger());
            scales.add(each.scale());
        });
        return answers;
    }
}
