package org.havenmark.cycle;

import java.util.Optional;
import java.util.UUID;

/**
 * Why a team is refused. The words take the member's name as {0} and the other shelter's code name as {1}.
 *
 * @param person the member it is about; empty where it is about the team
 * @param other  the other shelter it is about: whose staff assess in return, or where the member is that day
 */
public record Refusal(TeamRule rule, Optional<UUID> person, Optional<UUID> other) {
    public String key() {
        return "cycle.refusal." + rule.ending();
    }
}
