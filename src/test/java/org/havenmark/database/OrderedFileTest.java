package org.havenmark.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import org.h2.store.fs.FileBaseDefault;
import org.junit.jupiter.api.Test;

class OrderedFileTest {
    private static final int BLOCK = OrderedFile.BLOCK;
    private final Recorder below = new Recorder();
    private final OrderedFile file = new OrderedFile(below);

    @Test
    void theBodyOfAChunkIsForcedBeforeItsLastBlock() throws IOException {
        assertThat(file.write(bytes(5), 8L * BLOCK)).isEqualTo(5 * BLOCK);
        assertThat(below.log).containsExactly("write 8 for 4", "force", "write 12 for 1");
    }

    @Test
    void aChunkThatWasNotForcedIsForcedBeforeTheNextIsWritten() throws IOException {
        file.write(bytes(2), 8L * BLOCK);
        file.write(bytes(2), 4L * BLOCK);
        assertThat(below.log).containsExactly("write 8 for 1", "force", "write 9 for 1",
            "force", "write 4 for 1", "force", "write 5 for 1");
    }

    @Test
    void oneThatWasForcedIsNotForcedTwice() throws IOException {
        file.write(bytes(1), 8L * BLOCK);
        file.force(true);
        file.write(bytes(1), 9L * BLOCK);
        assertThat(below.log).containsExactly("write 8 for 1", "force", "write 9 for 1");
    }

    @Test
    void theHeaderIsWrittenAtOnce() throws IOException {
        file.write(bytes(2), 0);
        assertThat(below.log).containsExactly("write 0 for 2");
    }

    @Test
    void theHeaderNeverNamesAChunkThatIsNotForced() throws IOException {
        file.write(bytes(1), 8L * BLOCK);
        file.write(bytes(2), 0);
        assertThat(below.log).containsExactly("write 8 for 1", "force", "write 0 for 2");
    }

    @Test
    void whatIsWrittenIsWhatWasGivenThoughTheDiskTakesItInPieces() throws IOException {
        below.most = 1000;
        var given = bytes(3);
        file.write(given, 2L * BLOCK);
        assertThat(given.hasRemaining()).isFalse();
        assertThat(below.content.array()).containsSubsequence(given.array());
        assertThat(below.content.position()).isEqualTo(5 * BLOCK);
    }

    private static ByteBuffer bytes(int blocks) {
        var bytes = ByteBuffer.allocate(blocks * BLOCK);
        for (int i = 0; bytes.hasRemaining(); i++) {
            bytes.put((byte) i);
        }
        return bytes.flip();
    }

    /** A file that writes down what is done to it, in blocks. */
    private static final class Recorder extends FileBaseDefault {
        private final List<String> log = new ArrayList<>();
        private final ByteBuffer content = ByteBuffer.allocate(100 * BLOCK);
        private int most = Integer.MAX_VALUE;

        @Override
        public int write(ByteBuffer bytes, long position) {
            int length = Math.min(most, bytes.remaining());
            log.add("write " + position / BLOCK + " for " + length / BLOCK);
            content.position((int) position);
            content.put(bytes.slice().limit(length));
            bytes.position(bytes.position() + length);
            return length;
        }

        @Override
        public void force(boolean metaData) {
            log.add("force");
        }

        @Override
        public int read(ByteBuffer target, long position) {
            return -1;
        }

        @Override
        public long size() {
            return content.position();
        }

        @Override
        protected void implTruncate(long size) {
            content.position((int) size);
        }

        @Override
        protected void implCloseChannel() {
            log.add("close");
        }
    }
}
