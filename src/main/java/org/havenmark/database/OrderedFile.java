package org.havenmark.database;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import org.h2.store.fs.FileBaseDefault;

/**
 * The database file, written in an order that survives a loss of power. H2 knows a chunk by its header and its footer,
 * and believes the body between them; so the body is forced to disk before the last block, which holds the footer, is
 * written. And a chunk may lie where the one before it freed room, and the file's header names the newest chunk: so
 * whatever was written before is forced first.
 */
final class OrderedFile extends FileBaseDefault {
    static final int BLOCK = 4096;
    /** The file's first two blocks are its header, twice, and come in one write of H2's. */
    static final int HEADER = 2 * BLOCK;

    private final FileChannel file;
    private volatile boolean unforced;

    OrderedFile(FileChannel file) {
        this.file = file;
    }

    @Override
    public int write(ByteBuffer bytes, long position) throws IOException {
        int length = bytes.remaining();
        if (unforced) {
            force(true);
        }
        if (position >= HEADER) {
            writeChunk(bytes, position);
        } else {
            writeFully(bytes, position);
        }
        return length;
    }

    private void writeChunk(ByteBuffer bytes, long position) throws IOException {
        int body = bytes.remaining() - BLOCK;
        if (body > 0) {
            int end = bytes.limit();
            bytes.limit(bytes.position() + body);
            writeFully(bytes, position);
            force(true);
            bytes.limit(end);
        }
        writeFully(bytes, position + Math.max(body, 0));
    }

    private void writeFully(ByteBuffer bytes, long position) throws IOException {
        unforced = true;
        for (long at = position; bytes.hasRemaining();) {
            at += file.write(bytes, at);
        }
    }

    @Override
    public void force(boolean metaData) throws IOException {
        // Cleared before, so that a write that comes in between is not taken for a forced one.
        unforced = false;
        try {
            file.force(metaData);
        } catch (IOException e) {
            unforced = true;
            throw e;
        }
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
    protected void implTruncate(long size) throws IOException {
        file.truncate(size);
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
