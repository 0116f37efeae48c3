package org.havenmark.demo;

import jakarta.inject.Singleton;
import java.util.List;
import org.havenmark.person.Persons;

/** Fills an empty database with the demonstration, an invented network that the files in {@code seed/} tell. */
@Singleton
public class Demo {
    /** Of every account of the demonstration, and of nothing else. */
    public static final String PASSWORD = "havenmark-demo";
    private static final List<String> SHOWN = List.of("admin", "coordinator", "assessor1", "assessor2", "manager1",
        "observer", "coordinator2", "manager2", "guardian1", "national1");
    private final Telling telling;
    private final Persons persons;

    Demo(Telling telling, Persons persons) {
        this.telling = telling;
        this.persons = persons;
    }

    /** The names to sign in with first, each with {@link #PASSWORD}; there are more. */
    public List<String> usernames() {
        return SHOWN;
    }

    public boolean isLoaded() {
        return persons.count() > 0;
    }

    public void load() {
        telling.tell(Story.read());
    }
}
