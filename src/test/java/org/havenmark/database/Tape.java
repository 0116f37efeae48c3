package org.havenmark.database;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;

/** What a disk was told, and what writers were told, in the order it happened. */
final class Tape {
    private static final int PAGE = 4096;
    private final List<Event> events = new ArrayList<>();

    /** What becomes of the writes that were not forced when the power goes. */
    enum Loss {
        ALL_LOST, EACH_BY_CHANCE, EACH_PAGE_BY_CHANCE, ALL_BUT_THE_LAST, NONE
    }

    private sealed interface Event { }

    private record Write(long position, byte[] bytes) implements Event { }

    private record Truncation(long size) implements Event { }

    /** All before that place on the tape is on disk. */
    private record Force(int before) implements Event { }

    private record Told(int writer, int number) implements Event { }

    synchronized void write(long position, byte[] bytes) {
        events.add(new Write(position, bytes));
    }

    synchronized void truncate(long size) {
        events.add(new Truncation(size));
    }

    synchronized void forced(int before) {
        events.add(new Force(before));
    }

    synchronized void told(int writer, int number) {
        events.add(new Told(writer, number));
    }

    synchronized int length() {
        return events.size();
    }

    /** A place right behind some write, which is where a cut hurts most, once the writers have begun. */
    int anywhereAfterAWrite(Random random) {
        int cut = begun() + random.nextInt(events.size() - begun());
        while (cut < events.size() && !(events.get(cut - 1) instanceof Write)) {
            cut++;
        }
        return cut;
    }

    /** Right behind writes of the file's header, which names the newest chunk: spread over the whole tape. */
    List<Integer> behindHeaders(int most) {
        var all = IntStream.range(begun(), events.size())
            .filter(at -> events.get(at) instanceof Write write && write.position() < OrderedFile.HEADER)
            .map(at -> at + 1).boxed().toList();
        return IntStream.range(0, Math.min(most, all.size()))
            .mapToObj(each -> all.get((int) ((long) each * all.size() / Math.min(most, all.size())))).toList();
    }

    private int begun() {
        int begun = 1;
        while (!(events.get(begun - 1) instanceof Told)) {
            begun++;
        }
        return begun;
    }

    /** The last deed that each writer was told is kept before the cut. */
    Map<Integer, Integer> told(int cut) {
        var told = new HashMap<Integer, Integer>();
        for (var event : events.subList(0, cut)) {
            if (event instanceof Told each) {
                told.put(each.writer(), each.number());
            }
        }
        return told;
    }

    /** Makes the file as the disk may hold it when the power goes at the cut. */
    void replay(Path path, int cut, Loss loss, Random random) throws IOException {
        int safe = forcedBefore(cut);
        try (var file = new RandomAccessFile(path.toFile(), "rw")) {
            for (int i = 0; i < cut; i++) {
                apply(file, events.get(i), i < safe ? Loss.NONE : loss, i == cut - 1, random);
            }
        }
    }

    private int forcedBefore(int cut) {
        int safe = 0;
        for (var event : events.subList(0, cut)) {
            safe = event instanceof Force force ? Math.max(safe, force.before()) : safe;
        }
        return safe;
    }

    private static void apply(RandomAccessFile file, Event event, Loss loss, boolean last, Random random)
            throws IOException {
        boolean kept = switch (loss) {
            case ALL_LOST -> false;
            case EACH_BY_CHANCE -> random.nextBoolean();
            case ALL_BUT_THE_LAST -> last;
            case EACH_PAGE_BY_CHANCE, NONE -> true;
        };
        if (kept && event instanceof Truncation truncation) {
            file.setLength(truncation.size());
        } else if (kept && event instanceof Write write) {
            write(file, write, loss == Loss.EACH_PAGE_BY_CHANCE ? 2 : 0, random);
        }
    }

    private static void write(RandomAccessFile file, Write write, int ofThree, Random random) throws IOException {
        for (int at = 0; at < write.bytes().length; at += PAGE) {
            if (ofThree == 0 || random.nextInt(3) < ofThree) {
                file.seek(write.position() + at);
                file.write(write.bytes(), at, Math.min(PAGE, write.bytes().length - at));
            }
        }
    }
}
