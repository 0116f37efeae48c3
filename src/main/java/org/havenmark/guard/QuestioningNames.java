package org.havenmark.guard;

import jakarta.inject.Singleton;
import org.havenmark.shelter.Questioning;

/** Holds the names in the register against the same rules as free text. */
@Singleton
final class QuestioningNames implements Questioning {
    @Override
    public boolean questions(String words) {
        return !Spotting.look(words).isEmpty();
    }
}
