package org.havenmark.sheet;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.havenmark.sheet.ClauseIndex.Place;
import org.havenmark.sheet.Standard.Clause;

/**
 * What of a standard the criteria of sheets serve, clause by clause.
 *
 * @param clauses   in the standard's order
 * @param unserving criteria that serve no clause of any known standard
 * @param unknown   what criteria write under {@code serves} that is no clause of any, and where
 * @param elsewhere how many criteria serve other standards only
 */
public record Covering(List<Covered> clauses, List<Served> unserving, Map<String, List<Served>> unknown,
                       int elsewhere) {
    /** How far a clause is covered. */
    public enum State {
        /** A criterion names it. */
        SERVED,
        /** No criterion names it, but all its parts are covered. */
        BY_PARTS,
        /** No criterion names it, and some of its parts are covered. */
        IN_PART,
        /** No criterion names it, but one names what it is part of. */
        AS_A_WHOLE,
        NONE;

        public String word() {
            return Labels.word(this);
        }
    }

    public Covering {
        clauses = List.copyOf(clauses);
        unserving = List.copyOf(unserving);
    }

    /**
     * Holds sheets against a standard.
     *
     * @param all the known standards, this one among them: they tell what an entry means
     */
    public static Covering of(Standard standard, Collection<Standard> all, Collection<Sheet> sheets) {
        var index = new ClauseIndex(all);
        var found = new LinkedHashMap<String, List<Served>>();
        var unknown = new LinkedHashMap<String, List<Served>>();
        var unserving = new ArrayList<Served>();
        int elsewhere = 0;
        for (var served : sheets.stream().flatMap(sheet -> Served.all(sheet).stream()).toList()) {
            served.criterion().serves().stream().filter(entry -> index.find(entry).isEmpty())
                .forEach(entry -> unknown.computeIfAbsent(entry, none -> new ArrayList<>()).add(served));
            var places = served.criterion().serves().stream().flatMap(entry -> index.find(entry).stream()).toList();
            var here = places.stream().filter(place -> place.standard().equals(standard.id())).map(Place::code)
                .distinct().toList();
            here.forEach(code -> found.computeIfAbsent(code, none -> new ArrayList<>()).add(served));
            if (places.isEmpty()) {
                unserving.add(served);
            } else if (here.isEmpty()) {
                elsewhere++;
            }
        }
        return new Covering(new Tree(standard, found).covered(), unserving, unknown, elsewhere);
    }

    public long count(State state) {
        return clauses.stream().filter(clause -> clause.state() == state).count();
    }

    /** A clause, how far it is covered, and the criteria that name it. */
    public record Covered(Clause clause, State state, List<Served> criteria) { }

    /** A criterion where it stands in its sheet. */
    public record Served(Sheet sheet, Domain domain, Criterion criterion) {
        static List<Served> all(Sheet sheet) {
            return sheet.domains().stream().flatMap(domain -> domain.criteria().stream()
                .map(criterion -> new Served(sheet, domain, criterion))).toList();
        }

        public String number() {
            return sheet.number(criterion.id());
        }
    }

    /** The clauses as wholes and parts. */
    private record Tree(Standard standard, Map<String, List<Served>> found) {
        List<Covered> covered() {
            return standard.clauses().stream().map(clause -> new Covered(clause, state(clause), named(clause)))
                .toList();
        }

        private List<Served> named(Clause clause) {
            return List.copyOf(found.getOrDefault(clause.code(), List.of()));
        }

        private State state(Clause clause) {
            var own = own(clause);
            return own == State.NONE && isWholeNamed(clause) ? State.AS_A_WHOLE : own;
        }

        private State own(Clause clause) {
            if (!named(clause).isEmpty()) {
                return State.SERVED;
            }
            var parts = standard.clauses().stream().filter(part -> standard.whole(part).equals(Optional.of(clause)))
                .map(this::own).toList();
            if (!parts.isEmpty() && parts.stream().allMatch(part -> part == State.SERVED || part == State.BY_PARTS)) {
                return State.BY_PARTS;
            }
            return parts.stream().allMatch(part -> part == State.NONE) ? State.NONE : State.IN_PART;
        }

        private boolean isWholeNamed(Clause clause) {
            return standard.whole(clause).filter(whole -> !named(whole).isEmpty() || isWholeNamed(whole)).isPresent();
        }
    }
}
