package org.havenmark.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import org.havenmark.demo.Demo;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Serves an invented network on this machine only, with accounts whose password everybody knows. */
@Command(mixinStandardHelpOptions = true, description = "Serves an invented network, on this machine only.")
final class ShowDemo implements Callable<Integer> {
    private final Surroundings surroundings;
    @Spec
    private CommandSpec spec;
    @Option(names = "--keep", description = "Goes on where the last demonstration ended instead of afresh.")
    private boolean keep;

    ShowDemo(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        DemoFolder.refuseAnythingReal(surroundings);
        var folder = DemoFolder.of(surroundings);
        if (!keep) {
            folder.empty();
        }
        var context = Running.context(settings(folder.path()));
        // Before the first visitor, who would find half a network.
        var demo = context.getBean(Demo.class);
        if (!demo.isLoaded()) {
            demo.load();
        }
        var server = Running.server(context);
        spec.commandLine().getOut().println(surroundings.say("command.demo.ready",
            surroundings.address(server.getPort()), String.join(", ", demo.usernames()), Demo.PASSWORD));
        Running.untilStopped(server);
        return 0;
    }

    static Map<String, Object> settings(Path folder) {
        return Map.of("havenmark.demo", true, "havenmark.secure-cookies", false, "havenmark.data", folder.toString(),
            "havenmark.db.url", "", "micronaut.server.host", "127.0.0.1");
    }
}
