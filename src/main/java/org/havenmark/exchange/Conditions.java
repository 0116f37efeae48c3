package org.havenmark.exchange;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Turns a form's relevance into conditions where it says no more than they can: answers of criteria compared with a
 * level, all of which must hold.
 *
 * @param criteria the ids of the criteria by the names of their questions
 * @param answers  the answers of each criterion, by its question's name
 */
record Conditions(Map<String, String> criteria, Map<String, Answers> answers) {
    private static final String NAME = "\\$\\{\\s*([^}\\s]+)\\s*}";
    private static final Pattern SELECTED = Pattern.compile("selected\\(\\s*" + NAME + "\\s*,\\s*['\"]([^'\"]*)['\"]\\s*\\)");
    private static final Pattern COMPARED = Pattern.compile(NAME + "\\s*(=|>=|<=|>|<)\\s*['\"]?([^'\"\\s]+)['\"]?");

    /** Empty where a condition cannot say the same. */
    Optional<List<Object>> of(String relevance) {
        var all = new ArrayList<Object>();
        for (var part : Values.straight(relevance).strip().split("\\s+and\\s+")) {
            var condition = one(bare(part.strip()));
            if (condition.isEmpty()) {
                return Optional.empty();
            }
            all.add(condition.get());
        }
        return Optional.of(all);
    }

    private static String bare(String part) {
        return part.startsWith("(") && part.endsWith(")") && part.indexOf('(', 1) < 0
            ? part.substring(1, part.length() - 1).strip() : part;
    }

    private Optional<Object> one(String part) {
        var selected = SELECTED.matcher(part);
        if (selected.matches()) {
            return level(selected.group(1), selected.group(2)).map(level -> node(selected.group(1), level, level));
        }
        var compared = COMPARED.matcher(part);
        if (!compared.matches()) {
            return Optional.empty();
        }
        var name = compared.group(1);
        if (!compared.group(2).equals("=") && !isOrdered(name)) {
            return Optional.empty();
        }
        return level(name, compared.group(3)).flatMap(level -> switch (compared.group(2)) {
            case "=" -> Optional.of(node(name, level, level));
            case ">=" -> Optional.of(node(name, level, -1));
            case ">" -> within(name, level + 1).map(known -> node(name, known, -1));
            case "<=" -> Optional.of(node(name, -1, level));
            default -> within(name, level - 1).map(known -> node(name, -1, known));
        });
    }

    /** More or less can be asked where the answers are the numbers of their levels. */
    private boolean isOrdered(String name) {
        return answers.containsKey(name) && answers.get(name).levels().entrySet().stream()
            .allMatch(each -> each.getKey().equals(String.valueOf(each.getValue())));
    }

    private Optional<Integer> within(String name, int level) {
        return Optional.of(level).filter(answers.get(name).levels()::containsValue);
    }

    private Optional<Integer> level(String name, String answer) {
        return Optional.ofNullable(answers.get(name)).filter(known -> criteria.containsKey(name))
            .map(known -> known.levels().get(answer));
    }

    private Object node(String name, int atLeast, int atMost) {
        var node = new LinkedHashMap<String, Object>();
        node.put("criterion", criteria.get(name));
        if (atLeast >= 0) {
            node.put("at-least", atLeast);
        }
        if (atMost >= 0) {
            node.put("at-most", atMost);
        }
        return node;
    }
}
