package org.havenmark.person;

import java.time.Instant;
import java.util.List;

/**
 * One row of the log as an administrator reads it: roles and shortened numbers, no names.
 *
 * @param roles   of who did it, as they are today; empty for a stranger or the program itself
 * @param deedKey the key of the deed's words
 * @param deed    the deed as the log has it, where there are no words for it
 * @param roleKey of the role that was granted or withdrawn; empty for any other deed
 */
public record LogRow(long sequence, Instant at, List<Role> roles, String actor, String deedKey, String deed,
                     String roleKey, String subject) {
    public LogRow {
        roles = List.copyOf(roles);
    }
}
