package org.havenmark.database;

import java.nio.file.Path;

/** Another running Havenmark has this data folder open; two would spoil each other's file. */
public final class DataFolderInUse extends RuntimeException {
    private final transient Path folder;

    DataFolderInUse(Path folder, Throwable cause) {
        super("The data folder " + folder + " is in use by another running Havenmark", cause);
        this.folder = folder;
    }

    public Path folder() {
        return folder;
    }
}
