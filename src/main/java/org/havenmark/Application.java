package org.havenmark;

import io.micronaut.runtime.Micronaut;

/** Starts Havenmark. */
public final class Application {
    private Application() { }

    public static void main(String[] args) {
        Micronaut.run(Application.class, args);
    }
}
