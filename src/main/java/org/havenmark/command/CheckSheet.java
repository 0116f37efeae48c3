package org.havenmark.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.havenmark.sheet.Advising;
import org.havenmark.sheet.Reading;
import org.havenmark.sheet.SheetReader;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Says of each file, at its line and column, what keeps it from being a score sheet. */
@Command(mixinStandardHelpOptions = true, description = "Lists what is wrong with score sheets' files.")
final class CheckSheet implements Callable<Integer> {
    private final Surroundings surroundings;
    @Spec
    private CommandSpec spec;
    @Parameters(arity = "1..*", paramLabel = "FILE", description = "The sheets' YAML files.")
    private List<String> files = List.of();
    @Option(names = "--language", paramLabel = "TAG", description = "The language of the words: en or vi.")
    private @Nullable String language;

    CheckSheet(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        var told = language == null ? surroundings : surroundings.in(language);
        var out = spec.commandLine().getOut();
        // Each file is to be checked, also after one that is wrong.
        return files.stream().filter(file -> !isFine(file, told, out)).count() == 0 ? 0 : 1;
    }

    private static boolean isFine(String file, Surroundings told, PrintWriter out) {
        try (var bytes = Files.newInputStream(Path.of(file))) {
            return print(SheetReader.read(file, bytes.readNBytes(SheetReader.MOST_BYTES + 1)), file, told, out);
        } catch (IOException e) {
            out.println(told.say("command.check-sheet.unreadable", file));
            return false;
        }
    }

    private static boolean print(Reading reading, String file, Surroundings told, PrintWriter out) {
        reading.problems().forEach(problem -> out.println(problem.file() + ":" + problem.line() + ":"
            + problem.column() + " " + told.say(problem.messageKey(), problem.arguments().toArray())));
        reading.sheet().ifPresent(sheet -> {
            Advising.of(sheet).forEach(advice -> out.println(told.say("command.check-sheet.advice", file,
                advice.place(), told.say(advice.messageKey(), advice.arguments().toArray()))));
            out.println(told.say("command.check-sheet.fine", file, sheet.criteria().count()));
        });
        return reading.sheet().isPresent();
    }
}
