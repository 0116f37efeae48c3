package org.havenmark.sheet;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.havenmark.web.Resources;

/** The sheets that ship inside the program, each read when somebody first asks for them. */
@Singleton
public class ShippedSheets {
    private final Map<String, byte[]> files = Resources.below("scoresheets");
    private volatile List<Shipped> read = List.of();

    /** By file name. */
    public List<Shipped> all() {
        if (read.isEmpty()) {
            read = files.entrySet().stream().filter(file -> file.getKey().matches("[^/]+\\.yaml"))
                .map(file -> read(file.getKey(), file.getValue())).toList();
        }
        return read;
    }

    public Optional<Shipped> find(String fileName) {
        return all().stream().filter(shipped -> shipped.fileName().equals(fileName)).findFirst();
    }

    private static Shipped read(String fileName, byte[] bytes) {
        var reading = SheetReader.read(fileName, bytes);
        return new Shipped(fileName, bytes, reading.sheet().orElseThrow(
            () -> new IllegalStateException("A sheet that ships does not read: " + reading.problems())));
    }

    /** One of them, with its bytes as they are imported. */
    public record Shipped(String fileName, byte[] bytes, Sheet sheet) {
        /** Whether it is there to be copied and changed, not to be assessed with as it is. */
        public boolean isExample() {
            return sheet.id().startsWith("example-");
        }
    }
}
