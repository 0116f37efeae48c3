package org.havenmark.assessment;

import java.util.List;
import java.util.UUID;

/** What a later room gives a team to do together at a visit, beside scoring. */
public interface TeamTasks {
    /** What there is to do for this assessment, as a member of its team may know it. */
    List<Task> of(Assessment assessment, UUID person);

    /**
     * Something to do, with how far it is.
     *
     * @param key     message that names it
     * @param address where it is done
     */
    record Task(String key, String address, int done, int all) {
        public String status() {
            return done == 0 ? "todo" : done < all ? "begun" : "done";
        }
    }
}
