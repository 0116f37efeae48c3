package org.havenmark.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The files that ship inside the program, from a folder of classes or from the jar alike. */
public final class Resources {
    private Resources() { }

    /** Every file below the folder, by its path relative to it, sorted; empty where there is no such folder. */
    public static Map<String, byte[]> below(String folder) {
        var files = new TreeMap<String, byte[]>();
        try {
            for (URL url : Collections.list(Resources.class.getClassLoader().getResources(folder))) {
                readInto(files, url.toURI(), folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
        return files;
    }

    private static void readInto(Map<String, byte[]> files, URI uri, String folder) throws IOException {
        if (!"jar".equals(uri.getScheme())) {
            readInto(files, Path.of(uri));
            return;
        }
        // Opened by its path, not its URI: a file system of our own that nobody else shares or closes.
        var spec = uri.getSchemeSpecificPart();
        try (FileSystem jar = FileSystems.newFileSystem(Path.of(URI.create(spec.substring(0, spec.indexOf('!')))))) {
            readInto(files, jar.getPath(folder));
        }
    }

    private static void readInto(Map<String, byte[]> files, Path root) throws IOException {
        List<Path> found;
        try (var walk = Files.walk(root)) {
            found = walk.filter(Files::isRegularFile).toList();
        }
        for (var path : found) {
            files.putIfAbsent(root.relativize(path).toString().replace('\\', '/'), Files.readAllBytes(path));
        }
    }
}
