package org.havenmark.sheet;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One version of a score sheet, as read from its file. A published version never changes, so this record is safe to
 * keep and share.
 *
 * @param id         stable over versions, kebab-case, for example {@code shelter-core}
 * @param version    counts from 1
 * @param purposes   what the sheet may be used for
 * @param scale      what criteria are rated on that name no other
 * @param scales     further scales
 * @param legal      what a country's law sets, as it is in the texts
 * @param profiles   the shelter profiles that criteria may be limited to
 * @param groups     what the rules may ask of criteria, for example critical
 * @param composites domains put together; those that no composite has stand at the top
 * @param gates      ratings that switch other criteria to not seen, for example unlocked names on files
 */
public record Sheet(String id, int version, Text title, Text summary, List<String> languages, Set<Purpose> purposes,
                    Scale scale, List<Scale> scales, Rules rules, List<LegalValue> legal, List<Tag> profiles,
                    List<Tag> skills, List<Tag> groups, List<Gate> gates, List<Composite> composites,
                    List<Domain> domains) {
    public Sheet {
        languages = List.copyOf(languages);
        purposes = Set.copyOf(purposes);
        scales = List.copyOf(scales);
        legal = List.copyOf(legal);
        profiles = List.copyOf(profiles);
        skills = List.copyOf(skills);
        groups = List.copyOf(groups);
        gates = List.copyOf(gates);
        composites = List.copyOf(composites);
        domains = List.copyOf(domains);
    }

    public Stream<Criterion> criteria() {
        return domains.stream().flatMap(domain -> domain.criteria().stream());
    }

    public Optional<Criterion> criterion(String id) {
        return criteria().filter(criterion -> criterion.id().equals(id)).findFirst();
    }

    public Optional<Domain> domain(String id) {
        return domains.stream().filter(domain -> domain.id().equals(id)).findFirst();
    }

    /**
     * A criterion's place, for talking about it: 2.7 is the seventh of the second domain, 2.7 (3) the third repeat of
     * it; empty for an unknown one.
     */
    public String number(String criterion) {
        for (int place = 0; place < domains.size(); place++) {
            var number = domains.get(place).number(criterion);
            if (number.isPresent()) {
                return (place + 1) + "." + number.get();
            }
        }
        return "";
    }

    /** The places of all criteria, as {@link #number} has each: for whoever needs many of them. */
    public Map<String, String> numbers() {
        var numbers = new HashMap<String, String>();
        for (int place = 0; place < domains.size(); place++) {
            var domain = place + 1 + ".";
            domains.get(place).numbers().forEach((criterion, number) -> numbers.putIfAbsent(criterion, domain
                + number));
        }
        return numbers;
    }

    /**
     * The sheet laid out for a visit: every criterion of a repeated domain stands once for each room, house or group,
     * one after the other.
     *
     * @param counts how many of them there are, by domain; a repeated domain without a count has one
     */
    public Sheet repeated(Map<String, Integer> counts) {
        var laid = domains.stream().map(domain -> domain.repeat().isEmpty() ? domain
            : domain.repeated(counts.getOrDefault(domain.id(), 1))).toList();
        return with(rules, gates, composites, laid);
    }

    /**
     * The sheet with some of its criteria alone. Domains and composites that are left empty go with the others, and so
     * do gates and conditions that ask what is no longer there: what was answered did apply.
     *
     * @param ids as the file has them
     */
    public Sheet only(Set<String> ids) {
        var kept = domains.stream().map(domain -> domain.only(ids)).filter(domain -> !domain.criteria().isEmpty())
            .toList();
        var here = kept.stream().map(Domain::id).collect(Collectors.toSet());
        return with(rules, gates.stream().filter(gate -> ids.contains(gate.criterion())).toList(),
            Composite.only(composites, here), kept);
    }

    /** The same sheet under other rules. */
    public Sheet under(Rules others) {
        return with(others, gates, composites, domains);
    }

    /**
     * The same domains, weights and words, each criterion counted as the other sheet counts it, with its gates. A
     * criterion that the other lacks stays as it is.
     */
    public Sheet countedAs(Sheet other) {
        var others = other.criteria().collect(Collectors.toMap(Criterion::base, Function.identity(), (one, same) ->
            one));
        return with(rules, other.gates, composites, domains.stream().map(domain ->
            domain.with(domain.criteria().stream()
            .map(each -> each.countedAs(others.getOrDefault(each.base(), each))).toList())).toList());
    }

    /**
     * The sheet with nothing that switches a criterion off: no profile, no condition, no gate. For setting side by side
     * what is known to have counted, whichever version asked for it.
     */
    public Sheet unswitched() {
        return with(rules, List.of(), composites, domains.stream().map(Domain::unswitched).toList());
    }

    private Sheet with(Rules rules, List<Gate> gates, List<Composite> composites, List<Domain> domains) {
        return new Sheet(id, version, title, summary, languages, purposes, scale, scales, rules, legal, profiles,
            skills, groups, gates, composites, domains);
    }

    /** Who fills it in: a team of peers, or the shelter for itself; a module is there to be put into other sheets. */
    public enum Purpose { PEER, SELF, MODULE }

    /** A word of the sheet's own vocabulary (a profile, a skill) with its name in each language. */
    public record Tag(String id, Text name) { }
}
