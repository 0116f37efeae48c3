package org.havenmark.database;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import org.h2.store.fs.FileBaseDefault;
import org.h2.store.fs.FilePathWrapper;

/** Takes the place of {@link OrderedFilePath} and tapes what reaches the disk below it. */
public final class TapedFilePath extends FilePathWrapper {
    static volatile Tape tape = new Tape();

    @Override
    public String getScheme() {
        return "ordered";
    }

    @Override
    public FileChannel open(String mode) throws IOException {
        var file = super.open(mode);
        return name.endsWith(".mv.db") ? new OrderedFile(new Taped(file, tape)) : file;
    }

    private static final class Taped extends FileBaseDefault {
        private final FileChannel file;
        private final Tape tape;

        private Taped(FileChannel file, Tape tape) {
            this.file = file;
            this.tape = tape;
        }

        @Override
        public int write(ByteBuffer bytes, long position) throws IOException {
            int start = bytes.position();
            int length = file.write(bytes, position);
            var written = new byte[length];
            bytes.duplicate().position(start).get(written);
            tape.write(position, written);
            return length;
        }

        @Override
        public void force(boolean metaData) throws IOException {
            int before = tape.length();
            file.force(metaData);
            tape.forced(before);
        }

        @Override
        protected void implTruncate(long size) throws IOException {
            file.truncate(size);
            tape.truncate(size);
        }

        @Override
        public int read(ByteBuffer target, long position) throws IOException {
            return file.read(target, position);
        }

        @Override
        public long size() throws IOException {
            return file.size();
        }

        @Override
        protected void implCloseChannel() throws IOException {
            file.close();
        }

        @Override
        public FileLock tryLock(long position, long size, boolean shared) throws IOException {
            return file.tryLock(position, size, shared);
        }
    }
}
