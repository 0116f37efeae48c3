package org.havenmark.sheet;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import org.havenmark.web.Resources;

/** The standards that ship inside the program: real ones, which are known without more ado, and examples. */
@Singleton
class ShippedStandards {
    private final List<Shipped> all = Resources.below("scoresheets").entrySet().stream()
        .filter(file -> file.getKey().matches("standards/[^/]+\\.yaml")).map(file -> read(file.getKey(),
            file.getValue())).toList();

    List<Shipped> real() {
        return all.stream().filter(shipped -> !shipped.standard().example()).toList();
    }

    List<Standard> examples() {
        return all.stream().map(Shipped::standard).filter(Standard::example).toList();
    }

    Optional<Standard> example(String id) {
        return examples().stream().filter(standard -> standard.id().equals(id)).findFirst();
    }

    private static Shipped read(String fileName, byte[] bytes) {
        var reading = StandardReader.read(fileName, bytes);
        return new Shipped(bytes, reading.standard().orElseThrow(
            () -> new IllegalStateException("A standard that ships does not read: " + reading.problems())));
    }

    /** One of them, with the bytes of its file. */
    record Shipped(byte[] bytes, Standard standard) { }
}
