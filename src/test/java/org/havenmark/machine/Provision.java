package org.havenmark.machine;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Gets the programs that the tests need: one that is installed, else the browser library's own download, else a
 * package where packages may be installed. Where none of these may, the build ends with the one line to run.
 */
public final class Provision {
    private static final List<String> CHROMIUM = List.of("chromium", "chromium-browser", "google-chrome",
        "google-chrome-stable", "Google Chrome");
    private static final List<String> BUBBLEWRAP = List.of("bwrap");

    private Provision() { }

    public static void main(String[] none) {
        try {
            chromium(new ThisMachine());
            bubblewrap(new ThisMachine());
        } catch (Missing e) {
            System.err.println(e.getMessage());
            System.exit(1);
        }
    }

    /** Where Chromium is on this machine. */
    public static Path chromium() {
        return chromium(new ThisMachine());
    }

    /** Where bubblewrap is, which gives a process a machine of its own to look at. */
    public static Path bubblewrap() {
        return bubblewrap(new ThisMachine());
    }

    static Path chromium(Machine machine) {
        return first(
            () -> machine.installed(CHROMIUM),
            machine::downloaded,
            () -> {
                machine.download();
                return machine.downloaded();
            },
            () -> fromPackage(machine, "chromium", CHROMIUM)).orElseThrow(() -> new Missing("chromium"));
    }

    static Path bubblewrap(Machine machine) {
        return first(
            () -> machine.installed(BUBBLEWRAP),
            () -> fromPackage(machine, "bubblewrap", BUBBLEWRAP)).orElseThrow(() -> new Missing("bubblewrap"));
    }

    private static Optional<Path> fromPackage(Machine machine, String name, List<String> programs) {
        if (!machine.takesPackages()) {
            return Optional.empty();
        }
        machine.installPackage(name);
        return machine.installed(programs);
    }

    @SafeVarargs
    private static Optional<Path> first(Supplier<Optional<Path>>... ways) {
        return Stream.of(ways).map(Supplier::get).flatMap(Optional::stream).findFirst();
    }

    /** None of the ways led to the program. */
    static final class Missing extends RuntimeException {
        Missing(String name) {
            super("The tests need " + name + ". Run: sudo apt-get update && sudo apt-get install -y "
                + "--no-install-recommends " + name);
        }
    }
}
