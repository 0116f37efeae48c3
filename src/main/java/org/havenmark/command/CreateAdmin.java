package org.havenmark.command;

import io.micronaut.context.ApplicationContext;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import org.havenmark.database.DataFolderInUse;
import org.havenmark.person.Passwords;
import org.havenmark.person.Persons;
import org.havenmark.person.Setup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Makes an administrator where no server has the data folder open. */
@Command(mixinStandardHelpOptions = true, description = {"Makes an account for an administrator.",
    "Asks at the console; from a file or pipe it reads organisation, name, user name and password, a line each."})
final class CreateAdmin implements Callable<Integer> {
    private final Surroundings surroundings;
    @Spec
    private CommandSpec spec;

    CreateAdmin(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws IOException {
        try (var context = Running.context(Map.of())) {
            return create(context);
        } catch (RuntimeException e) {
            if (Obstacle.isBehind(e, DataFolderInUse.class)) {
                throw new Obstacle("command.create-admin.in-use", surroundings.address() + "/persons");
            }
            throw e;
        }
    }

    private int create(ApplicationContext context) throws IOException {
        var typed = ask(Questions.onConsoleOrInput(spec.commandLine().getOut()));
        var problems = problems(typed, context);
        if (!problems.isEmpty()) {
            problems.values().forEach(key -> spec.commandLine().getErr().println(surroundings.say(key)));
            return 1;
        }
        context.getBean(Setup.class).add(typed);
        spec.commandLine().getOut().println(surroundings.say("command.create-admin.done", typed.username()));
        return 0;
    }

    private Setup.NewAdministrator ask(Questions questions) throws IOException {
        return new Setup.NewAdministrator(
            questions.ask(surroundings.say("person.setup.organisation")),
            questions.ask(surroundings.say("person.name")),
            questions.ask(surroundings.say("person.username")),
            questions.askSecretly(surroundings.say("person.password")),
            surroundings.language().toLanguageTag());
    }

    private static Map<String, String> problems(Setup.NewAdministrator typed, ApplicationContext context) {
        var problems = new LinkedHashMap<>(typed.problems(context.getBean(Passwords.class)));
        if (context.getBean(Persons.class).findByUsername(typed.username()).isPresent()) {
            problems.put("username", "command.create-admin.taken");
        }
        return problems;
    }
}
