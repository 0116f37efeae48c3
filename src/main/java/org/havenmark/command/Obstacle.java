package org.havenmark.command;

import java.net.BindException;
import java.nio.file.FileSystemException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.havenmark.database.DataFolderInUse;

/**
 * Why a command cannot be done, in words instead of a stack trace.
 *
 * @param key words that tell the person what to do next
 */
final class Obstacle extends RuntimeException {
    private final String key;
    private final List<Object> arguments;

    Obstacle(String key, Object... arguments) {
        super(key, null, false, false);
        this.key = key;
        this.arguments = List.of(arguments);
    }

    /** The obstacle somewhere behind a failure; empty where nobody foresaw it. */
    static Optional<Obstacle> behind(Throwable failure) {
        return causes(failure).flatMap(cause -> foreseen(cause).stream()).findFirst();
    }

    static boolean isBehind(Throwable failure, Class<? extends Throwable> kind) {
        return causes(failure).anyMatch(kind::isInstance);
    }

    private static Stream<Throwable> causes(Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause);
    }

    private static Optional<Obstacle> foreseen(Throwable cause) {
        if (cause instanceof Obstacle obstacle) {
            return Optional.of(obstacle);
        }
        if (cause instanceof DataFolderInUse inUse) {
            return Optional.of(new Obstacle("command.data.in-use", inUse.folder().toString()));
        }
        if (cause instanceof FileSystemException file) {
            return Optional.of(new Obstacle("command.data.unusable", String.valueOf(file.getFile())));
        }
        return cause instanceof BindException ? Optional.of(new Obstacle("command.port.taken")) : Optional.empty();
    }

    String words(Surroundings surroundings) {
        return surroundings.say(key, arguments.toArray());
    }
}
