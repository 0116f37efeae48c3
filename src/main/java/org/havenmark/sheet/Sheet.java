package org.havenmark.sheet;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * One version of a score sheet, as read from its file. A published version never changes, so this record is safe to
 * keep and share.
 *
 * @param id       stable over versions, kebab-case, for example {@code shelter-core}
 * @param version  counts from 1
 * @param purposes what the sheet may be used for
 * @param profiles the shelter profiles that criteria may be limited to
 * @param gates    ratings that switch other criteria to not seen, for example unlocked names on files
 */
public record Sheet(String id, int version, Text title, Text summary, List<String> languages, Set<Purpose> purposes,
                    Scale scale, Rules rules, List<Tag> profiles, List<Tag> skills, List<Gate> gates,
                    List<Domain> domains) {
    public Sheet {
        languages = List.copyOf(languages);
        purposes = Set.copyOf(purposes);
        profiles = List.copyOf(profiles);
        skills = List.copyOf(skills);
        gates = List.copyOf(gates);
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

    /** A criterion's place, for talking about it: 2.7 is the seventh of the second domain; empty for an unknown one. */
    public String number(String criterion) {
        for (int place = 0; place < domains.size(); place++) {
            int within = domains.get(place).criteria().stream().map(Criterion::id).toList().indexOf(criterion);
            if (within >= 0) {
                return (place + 1) + "." + (within + 1);
            }
        }
        return "";
    }

    /** Who fills it in: a team of peers, or the shelter for itself; a module is there to be put into other sheets. */
    public enum Purpose { PEER, SELF, MODULE }

    /** A word of the sheet's own vocabulary (a profile, a skill) with its name in each language. */
    public record Tag(String id, Text name) { }
}
