package org.havenmark.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

@Timeout(value = 50, unit = TimeUnit.SECONDS)
class HostileWorkbooksTest {
    /** By what it is refused for: the file. */
    static final Map<String, byte[]> FILES = HostileFiles.all();
    static final Iterable<String> KEYS = FILES.keySet();

    @ParameterizedTest
    @FieldSource("KEYS")
    void eachIsRefusedForItsReasonInSecondsAndLittleMemory(String name) {
        var file = FILES.get(name);
        long before = allocated();
        var refused = catchThrowableOfType(Refused.class, () -> WorkbookReader.read(file));
        assertThat(refused).as(name).isNotNull();
        assertThat(refused.key()).isEqualTo("exchange.refused." + name.replaceAll(":.*", ""));
        assertThat(allocated() - before).as("bytes allocated for " + name).isLessThan(400L << 20);
    }

    @Test
    void noiseIsNeverReadAndNeverBreaksTheReader() {
        var random = new Random(5);
        var good = Book.shared().sheet("survey", "type|name|label", "note|a|Hello").bytes();
        for (int round = 0; round < 2_000; round++) {
            var noise = good.clone();
            for (int spot = 0; spot < 1 + round % 8; spot++) {
                noise[random.nextInt(noise.length)] = (byte) random.nextInt();
            }
            try {
                assertThat(WorkbookReader.read(noise).grids()).isNotEmpty();
            } catch (Refused refused) {
                assertThat(refused.key()).startsWith("exchange.refused.");
            }
        }
    }

    private static long allocated() {
        return ((com.sun.management.ThreadMXBean) java.lang.management.ManagementFactory.getThreadMXBean())
            .getCurrentThreadAllocatedBytes();
    }
}
