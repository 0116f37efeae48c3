package org.havenmark;

import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import java.util.HashMap;
import java.util.Map;
import org.havenmark.demo.Demo;
import org.havenmark.person.Persons;
import org.havenmark.person.Sessions;
import org.jspecify.annotations.Nullable;

/**
 * The invented network of {@code seed/} for tests: loaded into a context of one's own, or shared by those that read.
 */
public final class Seed {
    private static @Nullable EmbeddedServer shared;

    private Seed() { }

    /** Of a test's own context that is to load the seed: the network and its clock exist in the demonstration only. */
    public static Map<String, String> properties() {
        var properties = new HashMap<>(TestDatabase.properties());
        properties.put("havenmark.demo", "true");
        return properties;
    }

    public static void load(ApplicationContext context) {
        context.getBean(Demo.class).load();
    }

    /** A server with the seed loaded, one for all test classes; never to be written to. */
    public static synchronized EmbeddedServer shared() {
        if (shared == null) {
            shared = ApplicationContext.run(EmbeddedServer.class, Map.<String, Object>copyOf(properties()));
            load(shared.getApplicationContext());
        }
        return shared;
    }

    /** A browser in which this person of the seed is signed in. */
    public static Browser as(EmbeddedServer server, String username) {
        var context = server.getApplicationContext();
        var person = context.getBean(Persons.class).findByUsername(username).orElseThrow();
        return new Browser(server.getURI()).cookie("__Host-sid", context.getBean(Sessions.class).open(person.id()));
    }
}
