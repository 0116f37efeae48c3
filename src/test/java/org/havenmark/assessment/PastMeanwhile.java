package org.havenmark.assessment;

import io.micronaut.context.ApplicationContext;
import io.micronaut.data.jdbc.runtime.JdbcOperations;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.havenmark.sheet.Rating;

/** What was rated in the past, while something else happens between the first question and the next. */
public final class PastMeanwhile extends PastRatings {
    private final PastRatings past;
    private final Runnable meanwhile;

    public PastMeanwhile(ApplicationContext context, Runnable meanwhile) {
        super(context.getBean(JdbcOperations.class));
        this.past = context.getBean(PastRatings.class);
        this.meanwhile = meanwhile;
    }

    @Override
    public List<Made> assessments() {
        var made = past.assessments();
        meanwhile.run();
        return made;
    }

    @Override
    public Map<UUID, List<Rating>> agreed(Collection<UUID> sheetVersions) {
        return past.agreed(sheetVersions);
    }

    @Override
    public Map<UUID, Map<String, Unit>> alone(Collection<UUID> sheetVersions) {
        return past.alone(sheetVersions);
    }
}
