package org.havenmark.machine;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** A machine on which programs are looked for and installed. */
interface Machine {
    /** The first of these programs that is there and starts. */
    Optional<Path> installed(List<String> names);

    /** The browser library's own Chromium, where it has one and it starts. */
    Optional<Path> downloaded();

    /** Lets the browser library fetch its own Chromium; gives up quietly after a while. */
    void download();

    /** Whether packages may be installed: as root, on Debian. */
    boolean takesPackages();

    void installPackage(String name);
}
