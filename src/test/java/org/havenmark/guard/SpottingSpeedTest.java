package org.havenmark.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.Comparator;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A text made to send patterns back and forth costs no more per sign than any other. What is asserted is the number of
 * times a sign is read, which is the same on every machine; 100,000 signs take some 60 ms of a busy one.
 */
class SpottingSpeedTest {
    private static final int LENGTH = 100_000;
    private static final int READS_PER_SIGN = 250;
    private static final Duration HANG = Duration.ofMillis(500);
    private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();
    private static final Rules RULES = RulesFile.read();

    @ParameterizedTest
    @ValueSource(strings = {"a", "9", "0 ", "0.", "0-0", "0912 ", "+", "+8 ", "1.000.", "12/", "2024-", "2 3 1 0 ",
        "a.", "a@", "a@a.", "a at ", "a(at)a", "dot ", "Ms ", "Ms A ", "chị ", "chị A ", "Chị Hoa ", "Hoa ", "A",
            "CMND ",
        "ID a ", "Nguyễn Thị ", "gọi số ", "phòng 101 ", "S/N ", "đường Bà ", "tên là ", "นาง",
        "Her name is of no use here. ", "Các chị em được học nghề theo ý mình. "})
    void aLongHostileTextIsReadInStepsThatGrowWithItsLengthOnly(String piece) {
        var text = RULES.fold(piece.repeat(LENGTH / piece.length()));
        var reads = new AtomicLong();
        Spotting.look(RULES, new Counted(text, reads));
        assertThat(reads.get() / text.length()).as("reads per sign").isLessThan(READS_PER_SIGN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.", "ID a ", "นาง", "Các chị em được học nghề theo ý mình. "})
    void aLongTextDoesNotHang(String piece) {
        var text = piece.repeat(LENGTH / piece.length());
        var best = IntStream.range(0, 10).mapToObj(run -> time(text)).min(Comparator.naturalOrder()).orElseThrow();
        System.out.println("Guard, 100,000 signs of \"" + piece + "\": " + best.toMillis() + " ms");
        assertThat(best).isLessThan(HANG);
    }

    private static Duration time(String text) {
        long from = CLOCK.getCurrentThreadCpuTime();
        Spotting.look(text);
        return Duration.ofNanos(CLOCK.getCurrentThreadCpuTime() - from);
    }

    private record Counted(CharSequence text, AtomicLong reads) implements CharSequence {
        @Override
        public int length() {
            return text.length();
        }

        @Override
        public char charAt(int index) {
            reads.incrementAndGet();
            return text.charAt(index);
        }

        @Override
        public CharSequence subSequence(int start, int end) {
            return text.subSequence(start, end);
        }

        @Override
        public String toString() {
            return text.toString();
        }
    }
}
