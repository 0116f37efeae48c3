package org.havenmark.image;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.havenmark.machine.Provision;

/** The jar that the build made, run as the image runs it: not as root, and only its data folder can be written. */
public final class Jar {
    private Jar() { }

    /** The one jar that is shipped. */
    public static Path file() {
        try (var files = Files.newDirectoryStream(Path.of("target"), "havenmark-*.jar")) {
            var all = new ArrayList<Path>();
            files.forEach(all::add);
            if (all.size() != 1) {
                throw new IllegalStateException("The build makes one target/havenmark-*.jar, not " + all);
            }
            return all.get(0).toAbsolutePath();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static Path java() {
        return Path.of(System.getProperty("java.home"), "bin", "java");
    }

    public static int freePort() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The program with these arguments, as user 10001 on a machine of which only the data folder can be written. */
    static Running confined(Path data, int port, String... arguments) {
        var command = new ArrayList<>(List.of(java().toString(), "-Xmx512m", "-jar", file().toString()));
        command.addAll(List.of(arguments));
        return Running.start(data, port, confined(data, command));
    }

    static List<String> confined(Path data, List<String> command) {
        var all = new ArrayList<>(List.of(Provision.bubblewrap().toString(), "--unshare-user", "--unshare-pid",
            "--unshare-ipc", "--uid", "10001", "--gid", "10001", "--ro-bind", "/", "/", "--dev", "/dev", "--proc",
            "/proc", "--tmpfs", "/tmp", "--bind", data.toString(), data.toString(), "--die-with-parent",
            "--new-session"));
        // Where the checkout itself is below /tmp, the empty one must not hide it.
        all.addAll(List.of("--ro-bind", file().toString(), file().toString(), "--chdir", "/"));
        all.addAll(command);
        return all;
    }
}
