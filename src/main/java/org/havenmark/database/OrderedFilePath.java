package org.havenmark.database;

import java.io.IOException;
import java.nio.channels.FileChannel;
import org.h2.store.fs.FilePath;
import org.h2.store.fs.FilePathWrapper;

/** H2's files under the scheme {@code ordered:}. It is public only because H2 makes its instances by reflection. */
public final class OrderedFilePath extends FilePathWrapper {
    private static final String SCHEME = "ordered";

    /** Makes the scheme known to H2, and answers its name. */
    static String register() {
        FilePath.register(new OrderedFilePath());
        return SCHEME;
    }

    @Override
    public String getScheme() {
        return SCHEME;
    }

    @Override
    public FileChannel open(String mode) throws IOException {
        var file = super.open(mode);
        return name.endsWith(".mv.db") ? new OrderedFile(file) : file;
    }
}
