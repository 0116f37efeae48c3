package org.havenmark.command;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Asks the server on this machine whether it is well, for whatever watches over it. */
@Command(mixinStandardHelpOptions = true, description = "Asks the server on this machine whether it is well.")
final class Health implements Callable<Integer> {
    private static final int LONGEST_WAIT = 3000;
    private final Surroundings surroundings;
    @Spec
    private CommandSpec spec;

    Health(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        var well = isWell("http://127.0.0.1:" + surroundings.port() + "/health");
        spec.commandLine().getOut().println(surroundings.say(well ? "command.health.well" : "command.health.unwell"));
        return well ? 0 : 1;
    }

    private static boolean isWell(String address) {
        try {
            var connection = (HttpURLConnection) URI.create(address).toURL().openConnection();
            connection.setConnectTimeout(LONGEST_WAIT);
            connection.setReadTimeout(LONGEST_WAIT);
            return connection.getResponseCode() == HttpURLConnection.HTTP_OK;
        } catch (IOException e) {
            return false;
        }
    }
}
