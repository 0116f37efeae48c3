package org.havenmark.command;

import java.net.BindException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

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

    private static Stream<Throwable> causes(Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause);
    }

    private static Optional<Obstacle> foreseen(Throwable cause) {
        if (cause instanceof Obstacle obstacle) {
            return Optional.of(obstacle);
        }
        return cause instanceof BindException ? Optional.of(new Obstacle("command.port.taken")) : Optional.empty();
    }

    String words(Surroundings surroundings) {
        return surroundings.say(key, arguments.toArray());
    }
}
