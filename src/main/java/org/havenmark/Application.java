package org.havenmark;

import org.havenmark.command.Commands;

/** Starts Havenmark. */
public final class Application {
    private Application() { }

    public static void main(String[] arguments) {
        System.exit(Commands.run(arguments));
    }
}
