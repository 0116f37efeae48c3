package org.havenmark.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
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
    static final Map<String, byte[]> FILES = files();
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

    private static Map<String, byte[]> files() {
        var files = new LinkedHashMap<String, byte[]>();
        files.put("not-a-workbook: words", "type,name,label".getBytes(StandardCharsets.UTF_8));
        files.put("not-a-workbook: nothing", new byte[0]);
        files.put("not-a-workbook: another archive", Book.inline().part("xl/workbook.xml", "<workbook/>").bytes());
        files.put("not-a-workbook: cut short", Arrays.copyOf(small().bytes(), 400));
        files.put("not-a-workbook: broken xml", Book.inline().sheetOf("survey", "<sheetData><row>").bytes());
        files.put("not-a-workbook: undeclared entity", Book.inline().sheetOf("survey",
            "<sheetData><row><c t=\"inlineStr\"><is><t>&x;</t></is></c></row></sheetData>").bytes());
        files.put("not-a-workbook: longer than it says", lying(small().part("xl/sharedStrings.xml",
            "<sst>" + " ".repeat(900_000) + "</sst>").bytes(), 10));
        files.put("too-big", new byte[Archive.MOST_BYTES + 1]);
        files.put("unpacks-too-big: a bomb", bomb());
        files.put("packed-too-tight", small().part("xl/media/a.bin", new byte[20 << 20]).bytes());
        files.put("too-many-files", many());
        files.put("strange-names: out of the folder", small().part("../../etc/cron.d/x", "x").bytes());
        files.put("strange-names: from the root", small().part("/etc/passwd", "x").bytes());
        files.put("encrypted: by a password", ByteBuffer.allocate(4096).order(ByteOrder.BIG_ENDIAN)
            .putLong(0xD0CF11E0A1B11AE1L).array());
        files.put("encrypted: in the archive", flagged(small().bytes()));
        files.put("macros", small().part("xl/vbaProject.bin", "x").bytes());
        files.put("external-links", small().part("xl/externalLinks/externalLink1.xml", "<externalLink/>").bytes());
        files.put("document-type: a billion laughs", typed("<!DOCTYPE a [<!ENTITY a \"ha\">"
            + "<!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\"><!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;\">]>", "&c;"));
        files.put("document-type: a file from here", typed(
            "<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>", "&x;"));
        files.put("document-type: from elsewhere", typed("<!DOCTYPE a SYSTEM \"http://127.0.0.1:9/a.dtd\">", "a"));
        files.put("too-many-rows: a million", Book.inline().sheetOf("survey", "<sheetData>"
            + "<row r=\"1\"><c r=\"A1\"><v>1</v></c></row>".repeat(1) + rows(1_000_000) + "</sheetData>").bytes());
        files.put("too-many-rows: far below", Book.inline().sheetOf("survey",
            "<sheetData><row r=\"1048576\"><c><v>1</v></c></row></sheetData>").bytes());
        files.put("too-many-columns", Book.inline().sheetOf("survey",
            "<sheetData><row r=\"1\"><c r=\"XFD1\"><v>1</v></c></row></sheetData>").bytes());
        files.put("too-long", Book.inline().sheet("survey", "x".repeat(40_000)).bytes());
        files.put("formula", Book.inline().sheetOf("survey",
            "<sheetData><row r=\"1\"><c r=\"A1\"><f>WEBSERVICE(\"http://x\")</f><v>1</v></c></row></sheetData>").bytes());
        return files;
    }

    private static Book small() {
        return Book.inline().sheet("survey", "type|name|label", "note|a|Hello");
    }

    /** Random numbers keep the archive's ratio within what is allowed. */
    private static String rows(int count) {
        var random = new Random(3);
        var rows = new StringBuilder();
        for (int row = 0; row < count; row++) {
            rows.append("<row><c><v>").append(random.nextInt(1000)).append("</v></c></row>");
        }
        return rows.toString();
    }

    private static byte[] typed(String type, String held) {
        return small().part("xl/worksheets/sheet1.xml", "<?xml version=\"1.0\"?>" + type
            + "<worksheet><sheetData><row><c t=\"inlineStr\"><is><t>" + held + "</t></is></c></row></sheetData></worksheet>")
            .bytes();
    }

    private static byte[] many() {
        var book = small();
        for (int each = 0; each < 600; each++) {
            book.part("xl/media/" + each, "x");
        }
        return book.bytes();
    }

    /** Many parts, each of them small enough on its own. */
    private static byte[] bomb() {
        var book = small();
        for (int each = 0; each < 120; each++) {
            book.part("xl/media/" + each, new byte[1 << 20]);
        }
        return book.bytes();
    }

    /** Says of its last part that it unpacks to so much. */
    private static byte[] lying(byte[] file, int size) {
        var bytes = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN);
        for (int at = 0; at < file.length - 46; at++) {
            if (bytes.getInt(at) == 0x02014b50 && bytes.getInt(at + 24) > 800_000) {
                bytes.putInt(at + 24, size);
            }
        }
        return file;
    }

    private static byte[] flagged(byte[] file) {
        var bytes = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN);
        for (int at = 0; at < file.length - 46; at++) {
            if (bytes.getInt(at) == 0x02014b50) {
                bytes.putShort(at + 8, (short) (bytes.getShort(at + 8) | 1));
            }
        }
        return file;
    }
}
