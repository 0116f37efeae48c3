package org.havenmark.command;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;

/** The program's command line; told nothing, it serves. */
@Command(name = "havenmark", mixinStandardHelpOptions = true, versionProvider = Commands.Version.class,
    description = "A network of shelters raises its own quality. Without a sub-command it serves its pages.")
public final class Commands implements Callable<Integer> {
    private final Serve serve;

    private Commands(Serve serve) {
        this.serve = serve;
    }

    /** Does what the arguments say and returns the code to exit with: 0 for done, 1 for not, 2 for not understood. */
    public static int run(String... arguments) {
        return line(System.getenv(), Locale.getDefault()).execute(arguments);
    }

    static CommandLine line(Map<String, String> environment, Locale language) {
        var surroundings = Surroundings.of(environment, language);
        var serve = new Serve(surroundings);
        return new CommandLine(new Commands(serve))
            .addSubcommand("serve", serve)
            .addSubcommand("demo", new ShowDemo(surroundings))
            .addSubcommand("check-sheet", new CheckSheet(surroundings))
            .addSubcommand("create-admin", new CreateAdmin(surroundings))
            .addSubcommand("health", new Health(surroundings))
            // UTF-8 whatever the console's locale claims: Vietnamese has no other.
            .setOut(new PrintWriter(System.out, true, StandardCharsets.UTF_8))
            .setErr(new PrintWriter(System.err, true, StandardCharsets.UTF_8))
            .setExecutionExceptionHandler((cause, failed, parsed) -> explain(surroundings, cause, failed));
    }

    private static int explain(Surroundings surroundings, Exception cause, CommandLine failed) throws Exception {
        var known = Obstacle.behind(cause);
        if (known.isEmpty()) {
            throw cause;
        }
        failed.getErr().println(known.get().words(surroundings));
        return 1;
    }

    @Override
    public Integer call() throws Exception {
        return serve.call();
    }

    /** The version that the jar bears; a checkout has none. */
    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            return new String[] {"Havenmark "
                + Objects.requireNonNullElse(Commands.class.getPackage().getImplementationVersion(),
                    "from a checkout")};
        }
    }
}
