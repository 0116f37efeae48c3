package org.havenmark.exchange;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;

/**
 * The packed files of a workbook. What the archive says of itself is judged before anything is unpacked, and nothing
 * unpacks to more than was said. It stays in memory: no name in it ever becomes a file.
 */
final class Archive {
    static final int MOST_BYTES = 10 << 20;
    static final long MOST_UNPACKED = 100L << 20;
    static final int MOST_ENTRIES = 500;
    static final int MOST_RATIO = 100;
    /** The ratio of a small file says nothing. */
    private static final long SMALL = 1 << 20;
    private static final int END = 0x06054b50;
    private static final int END_SIZE = 22;
    private static final int HEADER = 0x02014b50;
    private static final int HEADER_SIZE = 46;
    private static final int LOCAL = 0x04034b50;
    private static final int LOCAL_SIZE = 30;
    private static final int LONGEST_COMMENT = 0xffff;
    private static final Set<Integer> METHODS = Set.of(0, 8);
    private final ByteBuffer bytes;
    private final Map<String, Entry> entries = new LinkedHashMap<>();

    /** Refuses what is no archive, or one that would unpack to too much, or that hides something. */
    Archive(byte[] content) {
        if (content.length > MOST_BYTES) {
            throw new Refused("too-big", MOST_BYTES >> 20);
        }
        bytes = ByteBuffer.wrap(content).order(ByteOrder.LITTLE_ENDIAN);
        if (content.length > 4 && bytes.getInt(0) == 0xe011cfd0) {
            throw new Refused("encrypted");
        }
        try {
            list(end());
        } catch (IndexOutOfBoundsException | IllegalArgumentException e) {
            throw new Refused("not-a-workbook");
        }
        refuseBomb();
    }

    Set<String> names() {
        return Collections.unmodifiableSet(entries.keySet());
    }

    /** The unpacked content of one file. */
    Optional<InputStream> open(String name) {
        return Optional.ofNullable(entries.get(name)).map(this::open);
    }

    private InputStream open(Entry entry) {
        try {
            int at = Math.toIntExact(entry.offset());
            var local = new String(bytes.array(), at + LOCAL_SIZE, unsigned(at + 26), StandardCharsets.UTF_8);
            // Another name in the file itself would show one program this part, and another program that.
            if (bytes.getInt(at) != LOCAL || !local.equals(entry.name())) {
                throw new Refused("not-a-workbook");
            }
            int start = at + LOCAL_SIZE + unsigned(at + 26) + unsigned(at + 28);
            var packed = new ByteArrayInputStream(bytes.array(), start, Math.toIntExact(entry.packed()));
            return new Bounded(entry.method() == 0 ? packed : new InflaterInputStream(packed, new Inflater(true)),
                entry.unpacked());
        } catch (IndexOutOfBoundsException | ArithmeticException e) {
            throw new Refused("not-a-workbook");
        }
    }

    private int end() {
        for (int at = bytes.limit() - END_SIZE; at >= Math.max(0, bytes.limit() - END_SIZE - LONGEST_COMMENT); at--) {
            if (bytes.getInt(at) == END) {
                return at;
            }
        }
        throw new Refused("not-a-workbook");
    }

    private void list(int end) {
        int count = unsigned(end + 10);
        if (count > MOST_ENTRIES) {
            throw new Refused("too-many-files", MOST_ENTRIES);
        }
        int at = bytes.getInt(end + 16);
        var folded = new HashSet<String>();
        for (int each = 0; each < count; each++) {
            if (bytes.getInt(at) != HEADER) {
                throw new Refused("not-a-workbook");
            }
            var entry = entry(at);
            if (!folded.add(entry.name().toLowerCase(Locale.ROOT)) || entries.put(entry.name(), entry) != null) {
                throw new Refused("not-a-workbook");
            }
            at += HEADER_SIZE + unsigned(at + 28) + unsigned(at + 30) + unsigned(at + 32);
        }
    }

    private Entry entry(int at) {
        var name = new String(bytes.array(), at + HEADER_SIZE, unsigned(at + 28), StandardCharsets.UTF_8);
        if (name.startsWith("/") || name.contains("..") || name.chars().anyMatch(sign -> sign < ' ' || sign == '\\'
            || sign == ':')) {
            throw new Refused("strange-names");
        }
        if ((unsigned(at + 8) & 1) != 0) {
            throw new Refused("encrypted");
        }
        if (!METHODS.contains(unsigned(at + 10))) {
            throw new Refused("not-a-workbook");
        }
        return new Entry(name, unsigned(at + 10), whole(at + 20), whole(at + 24), whole(at + 42));
    }

    private void refuseBomb() {
        long unpacked = entries.values().stream().mapToLong(Entry::unpacked).sum();
        if (unpacked > MOST_UNPACKED) {
            throw new Refused("unpacks-too-big", MOST_UNPACKED >> 20);
        }
        if (entries.values().stream().anyMatch(entry -> entry.unpacked() > SMALL
            && entry.unpacked() / MOST_RATIO > entry.packed())) {
            throw new Refused("packed-too-tight", MOST_RATIO);
        }
    }

    private int unsigned(int at) {
        return Short.toUnsignedInt(bytes.getShort(at));
    }

    private long whole(int at) {
        return Integer.toUnsignedLong(bytes.getInt(at));
    }

    private record Entry(String name, int method, long packed, long unpacked, long offset) { }
}
