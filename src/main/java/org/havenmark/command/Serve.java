package org.havenmark.command;

import java.util.Map;
import java.util.concurrent.Callable;
import org.havenmark.person.Setup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Serves the pages until it is stopped; while nobody has an account, it prints the code for the first one. */
@Command(mixinStandardHelpOptions = true, description = "Serves the pages until it is stopped (the default).")
final class Serve implements Callable<Integer> {
    private final Surroundings surroundings;
    @Spec
    private CommandSpec spec;

    Serve(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws InterruptedException {
        var context = Running.context(Map.of());
        var server = Running.server(context);
        var address = surroundings.address(server.getPort());
        var out = spec.commandLine().getOut();
        out.println(surroundings.say("command.serve.ready", address));
        var setup = context.getBean(Setup.class);
        if (setup.isOpen()) {
            out.println(surroundings.say("command.serve.setup", address + "/setup", setup.newCode()));
        }
        Running.untilStopped(server);
        return 0;
    }
}
