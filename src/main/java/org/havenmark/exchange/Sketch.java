package org.havenmark.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What a form has become so far, and what is known of its questions. */
final class Sketch {
    private final Ledger ledger;
    private final Changes changes;
    private final Map<String, List<Line>> lists;
    private final Set<String> ids = new HashSet<>();
    private final Map<String, Integer> numbers = new HashMap<>();
    private final Map<String, Asked> questions = new HashMap<>();
    private final List<Object> domains = new ArrayList<>();
    private final List<Waiting> waiting = new ArrayList<>();

    Sketch(Ledger ledger, Changes changes, Map<String, List<Line>> lists) {
        this.ledger = ledger;
        this.changes = changes;
        this.lists = lists;
    }

    Ledger ledger() {
        return ledger;
    }

    Changes changes() {
        return changes;
    }

    List<Line> list(String name) {
        return lists.getOrDefault(name, List.of());
    }

    List<Object> domains() {
        return domains;
    }

    Map<String, Asked> questions() {
        return questions;
    }

    List<Waiting> waiting() {
        return waiting;
    }

    /** Keeps an id from being given to anything else. */
    void reserve(String id) {
        ids.add(id);
    }

    /** An id that nothing else has, from a name. */
    String id(String name) {
        return Values.id(name, ids, numbers);
    }

    /** Adds a domain; its criteria are added to the list that it gets here. */
    void add(Map<String, Object> domain) {
        domain.put("criteria", new ArrayList<>());
        domains.add(domain);
    }

    static List<Object> criteria(Map<String, Object> domain) {
        return Tree.list(domain.get("criteria"));
    }

    /** A domain without anything in it yet. */
    static Map<String, Object> domain(String id) {
        var domain = new LinkedHashMap<String, Object>();
        domain.put("id", id);
        domain.put("axis", "process");
        domain.put("weight", 1);
        return domain;
    }

    /**
     * Something that may only be asked when its relevance holds; read when all questions are known.
     *
     * @param lines whose relevance it is: of groups that are no domains, from the outermost, and its own
     * @param node  a criterion, or a domain
     * @param home  the domain it is in, or is
     * @param outer the domain around it, where it is a domain in a domain; else the same as {@code home}
     * @param own   whether it is a row of ours in which the relevance was changed
     */
    record Waiting(List<Line> lines, Map<String, Object> node, Map<String, Object> home, Map<String, Object> outer,
                   boolean own) {
        Waiting {
            lines = List.copyOf(lines);
        }
    }
}
