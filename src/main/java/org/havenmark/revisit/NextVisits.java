package org.havenmark.revisit;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** When each shelter is to be visited next. Who may know of a shelter is the caller's question. */
@Singleton
public class NextVisits {
    private final Situations situations;
    private final ScheduleRules rules;
    private final Clock clock;

    NextVisits(Situations situations, ScheduleRules rules, Clock clock) {
        this.situations = situations;
        this.rules = rules;
        this.clock = clock;
    }

    /** By shelter, every one of the network. */
    public Map<UUID, NextVisit> all() {
        var next = new LinkedHashMap<UUID, NextVisit>();
        proposed(Optional.empty()).forEach(one -> next.put(one.next().shelter(), one.next()));
        return next;
    }

    /** Of one shelter; empty for what is none. */
    public Optional<NextVisit> of(UUID shelter) {
        return proposed(Optional.of(shelter)).stream().findFirst().map(Proposed::next);
    }

    List<Proposed> proposed(Optional<UUID> only) {
        var rule = rules.inForce();
        return situations.of(only, LocalDate.now(clock)).stream().map(named -> new Proposed(named.name(),
            named.situation(), Scheduling.propose(rule, named.situation()))).toList();
    }

    /** A shelter with its code name, how it stands, and what follows. */
    record Proposed(String name, Situation situation, NextVisit next) { }
}
