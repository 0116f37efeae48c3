package org.havenmark;

import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import io.micronaut.test.support.TestPropertyProvider;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestInstance;

/** A test that talks HTTP to a real server over a real database, emptied and filled with {@link Fixtures} each time. */
@MicronautTest(transactional = false)
@Tag("web")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class WebTest implements TestPropertyProvider {
    @Inject
    protected EmbeddedServer server;
    @Inject
    protected ApplicationContext context;
    protected Fixtures fixtures;

    @Override
    public Map<String, String> getProperties() {
        return TestDatabase.properties();
    }

    @BeforeEach
    void fill() {
        TestDatabase.empty(context);
        fixtures = new Fixtures(context);
        fixtures.load();
    }

    /** A browser that nobody has signed in with yet. */
    protected Browser stranger() {
        return new Browser(server.getURI());
    }

    /** A browser in which this person of the fixtures is signed in. */
    protected Browser as(String username) {
        return fixtures.signedIn(stranger(), username);
    }
}
