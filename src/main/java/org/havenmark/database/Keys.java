package org.havenmark.database;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Set;

/** The passwords of the embedded database, one file each, that only the owner of the process can read. */
final class Keys {
    private static final int BYTES = 32;

    private final Path folder;

    private Keys(Path folder) {
        this.folder = folder;
    }

    /** Opens the data folder's {@code keys}, and makes both folders where they are missing. */
    static Keys in(Path data) throws IOException {
        Files.createDirectories(data, owner("rwx------"));
        var folder = Files.createDirectories(data.resolve("keys"), owner("rwx------"));
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
        return new Keys(folder);
    }

    /** Reads a key, and makes it at the first start. */
    String key(String name) throws IOException {
        var file = folder.resolve(name);
        if (!Files.exists(file)) {
            // Moved into place when it is whole and on disk: half a key would lock everyone out.
            Files.move(write(folder.resolve(name + ".new")), file);
        }
        return Files.readString(file).strip();
    }

    private Path write(Path file) throws IOException {
        Files.deleteIfExists(file);
        var options = Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        try (var channel = FileChannel.open(file, options, owner("rw-------"))) {
            channel.write(ByteBuffer.wrap(random().getBytes(StandardCharsets.US_ASCII)));
            channel.force(true);
        }
        return file;
    }

    private static String random() {
        var bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static FileAttribute<?> owner(String permissions) {
        return PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions));
    }
}
