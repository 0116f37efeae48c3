package org.havenmark.exchange;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.havenmark.exchange.Expression.Answer;
import org.havenmark.exchange.Expression.Both;
import org.havenmark.exchange.Expression.Call;
import org.havenmark.exchange.Expression.Fixed;

/**
 * Turns a form's relevance into conditions, part by part. A part that asks one criterion is worked out for each of its
 * levels: where it holds for levels that lie side by side, that is a condition. What asks anything else is told.
 */
final class Conditions {
    private final Map<String, Asked> questions;
    private final String asker;
    private final Map<String, Object> home;
    private final Map<String, int[]> ranges = new LinkedHashMap<>();
    private final List<String> lost = new ArrayList<>();
    private final List<String> waiting = new ArrayList<>();
    private Optional<List<String>> profiles = Optional.empty();

    /**
     * @param questions by the name that the form gives them
     * @param asker     the id of the criterion that is asked when this holds; that of the domain where all of it is
     * @param home      the domain it stands in, or is
     */
    Conditions(Map<String, Asked> questions, String asker, Map<String, Object> home) {
        this.questions = questions;
        this.asker = asker;
        this.home = home;
    }

    Conditions read(String relevance) {
        ExpressionReader.read(relevance).ifPresentOrElse(whole -> parts(whole, true).forEach(this::part),
            () -> lost.add(relevance));
        return this;
    }

    /** As a sheet's file has them. */
    List<Object> when() {
        return ranges.entrySet().stream().map(each -> node(each.getKey(), each.getValue())).toList();
    }

    /** The profiles it is limited to, where it says so in our own words. */
    Optional<List<String>> profiles() {
        return profiles;
    }

    /** The parts that no condition can say. */
    List<String> lost() {
        return lost;
    }

    /** The questions that must be answered here first, while in the form they need not. */
    List<String> waiting() {
        return waiting;
    }

    /** What must hold all together. */
    private static Stream<Expression> parts(Expression whole, boolean holds) {
        if (whole instanceof Call call && call.name().equals("not") && call.given().size() == 1) {
            return parts(call.given().get(0), !holds);
        }
        if (whole instanceof Both both && both.sign().equals(holds ? "and" : "or")) {
            return Stream.concat(parts(both.left(), holds), parts(both.right(), holds));
        }
        return Stream.of(holds ? whole : new Call("not", List.of(whole)));
    }

    private void part(Expression part) {
        var names = part.asked();
        var asked = names.size() == 1 ? Optional.ofNullable(questions.get(names.iterator().next()))
            : Optional.<Asked>empty();
        var tags = names.equals(java.util.Set.of(Relevance.PROFILE)) ? tags(part) : Optional.<List<String>>empty();
        boolean always = names.isEmpty() && new Truth(name -> "").of(part).orElse(false);
        if (tags.isPresent()) {
            profiles = tags;
        } else if (!always && asked.filter(this::mayBeAsked).filter(known -> range(part, known)).isEmpty()) {
            lost.add(part.toString());
        }
    }

    /** Nothing waits for itself, and what is asked once for each room says nothing about the whole house. */
    private boolean mayBeAsked(Asked asked) {
        boolean same = asked.domain() == home;
        return !asked.criterion().equals(asker) && !(same && home.get("id").equals(asker))
            && (same || !asked.domain().containsKey("repeat"));
    }

    private boolean range(Expression part, Asked asked) {
        var holding = new TreeSet<Integer>();
        for (var answer : asked.levels().entrySet()) {
            var truth = new Truth(name -> answer.getKey()).of(part);
            if (truth.isEmpty()) {
                return false;
            }
            if (truth.get()) {
                holding.add(answer.getValue());
            }
        }
        if (holding.isEmpty() || holding.last() - holding.first() >= holding.size()) {
            return false;
        }
        boolean unanswered = new Truth(name -> "").of(part).orElse(false);
        boolean always = unanswered && holding.size() == asked.top() + 1;
        if (unanswered && !always) {
            waiting.add(part.asked().iterator().next());
        }
        return always || narrow(asked, holding.first(), holding.last() == asked.top() ? Integer.MAX_VALUE
            : holding.last());
    }

    private boolean narrow(Asked asked, int from, int to) {
        var before = ranges.getOrDefault(asked.criterion(), new int[] {0, Integer.MAX_VALUE});
        var both = new int[] {Math.max(from, before[0]), Math.min(to, before[1])};
        if (both[0] <= both[1]) {
            ranges.put(asked.criterion(), both);
        }
        return both[0] <= both[1];
    }

    private static Object node(String criterion, int[] range) {
        var node = new LinkedHashMap<String, Object>();
        node.put("criterion", criterion);
        if (range[0] > 0 || range[1] == Integer.MAX_VALUE) {
            node.put("at-least", range[0]);
        }
        if (range[1] < Integer.MAX_VALUE) {
            node.put("at-most", range[1]);
        }
        return node;
    }

    /** Any of several profiles, as our own forms ask for them. */
    private static Optional<List<String>> tags(Expression part) {
        if (part instanceof Both both && both.sign().equals("or")) {
            return tags(both.left()).flatMap(left -> tags(both.right()).map(right ->
                Stream.concat(left.stream(), right.stream()).distinct().toList()));
        }
        return part instanceof Call call && call.name().equals("selected") && call.given().size() == 2
            && call.given().get(0) instanceof Answer && call.given().get(1) instanceof Fixed tag
            ? Optional.of(List.of(tag.value().toString())) : Optional.empty();
    }

    /** Both lists, where one criterion is asked twice its narrower answer. */
    static List<Object> together(List<Object> outer, List<Object> inner) {
        var all = new LinkedHashMap<String, int[]>();
        Stream.concat(outer.stream(), inner.stream()).map(Tree::map).forEach(each -> {
            var range = new int[] {level(each, "at-least", 0), level(each, "at-most", Integer.MAX_VALUE)};
            all.merge(String.valueOf(each.get("criterion")), range, (one, other) -> new int[] {
                Math.max(one[0], other[0]), Math.min(one[1], other[1])});
        });
        return new ArrayList<>(all.entrySet().stream().map(each -> node(each.getKey(), each.getValue())).toList());
    }

    private static int level(Map<String, Object> condition, String key, int otherwise) {
        return condition.get(key) instanceof Integer level ? level : otherwise;
    }
}
