package org.havenmark.exchange;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * Ends the reading of a packed file that is longer than its archive says, or that goes on and on without a tag: a tag
 * or a word of a megabyte would have to be kept whole.
 */
final class Bounded extends FilterInputStream {
    private static final int LONGEST = 1 << 20;
    private long left;
    private int sinceTag;

    Bounded(InputStream in, long most) {
        super(in);
        this.left = most;
    }

    @Override
    public int read() throws IOException {
        int read = super.read();
        if (read >= 0) {
            count(1);
            look((byte) read);
        }
        return read;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
        int read = super.read(into, from, length);
        count(Math.max(0, read));
        for (int at = from; at < from + read; at++) {
            look(into[at]);
        }
        return read;
    }

    private void count(int read) {
        left -= read;
        if (left < 0) {
            throw new Refused("not-a-workbook");
        }
    }

    private void look(byte sign) {
        sinceTag = sign == '<' ? 0 : sinceTag + 1;
        if (sinceTag > LONGEST) {
            throw new Refused("too-long", Budget.LONGEST);
        }
    }
}
