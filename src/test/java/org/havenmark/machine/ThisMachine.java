package org.havenmark.machine;

import com.microsoft.playwright.Playwright;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** The machine that the tests run on. The property {@code places} names other folders to look in, to try a bare one. */
final class ThisMachine implements Machine {
    private static final Duration A_MOMENT = Duration.ofSeconds(30);
    private static final Duration LONGEST = Duration.ofMinutes(5);
    private static final Map<String, String> OFFLINE = Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");
    private static final String PLACES = String.join(File.pathSeparator, System.getenv("PATH"), "/usr/bin", "/snap/bin",
        "/opt/google/chrome", "/Applications/Google Chrome.app/Contents/MacOS");

    @Override
    public Optional<Path> installed(List<String> names) {
        var places = System.getProperty("places", PLACES).split(File.pathSeparator);
        return names.stream().flatMap(name -> Stream.of(places).map(place -> Path.of(place, name)))
            .filter(ThisMachine::starts).findFirst();
    }

    @Override
    public Optional<Path> downloaded() {
        try (var playwright = Playwright.create(new Playwright.CreateOptions().setEnv(OFFLINE))) {
            return Optional.of(Path.of(playwright.chromium().executablePath())).filter(ThisMachine::starts);
        }
    }

    @Override
    public void download() {
        run(LONGEST, Map.of("PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT", "10000"),
            Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp",
            System.getProperty("java.class.path"), "com.microsoft.playwright.CLI", "install", "--no-shell", "chromium");
    }

    @Override
    public boolean takesPackages() {
        return "root".equals(System.getProperty("user.name")) && Files.exists(Path.of("/etc/debian_version"));
    }

    @Override
    public void installPackage(String name) {
        var quietly = Map.of("DEBIAN_FRONTEND", "noninteractive");
        if (run(LONGEST, quietly, "apt-get", "update", "-q")) {
            run(LONGEST, quietly, "apt-get", "install", "-y", "-q", "--no-install-recommends", name);
        }
    }

    /** A program whose libraries are missing is there and does not start. */
    private static boolean starts(Path program) {
        return Files.isExecutable(program) && run(A_MOMENT, Map.of(), ProcessBuilder.Redirect.DISCARD,
            program.toString(), "--version");
    }

    private static boolean run(Duration limit, Map<String, String> environment, String... command) {
        return run(limit, environment, ProcessBuilder.Redirect.INHERIT, command);
    }

    private static boolean run(Duration limit, Map<String, String> environment, ProcessBuilder.Redirect output,
                               String... command) {
        var builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output);
        builder.environment().putAll(environment);
        try {
            var process = builder.start();
            if (!process.waitFor(limit.toSeconds(), TimeUnit.SECONDS)) {
                process.descendants().forEach(ProcessHandle::destroyForcibly);
                process.destroyForcibly();
                return false;
            }
            return process.exitValue() == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
