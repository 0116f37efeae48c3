package org.havenmark.exchange;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;

/** Files that nobody would send for a form. */
final class HostileFiles {
    private HostileFiles() { }

    /** By what each is refused for. */
    static Map<String, byte[]> all() {
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
        files.put("macros: of the first Excel", small().part("xl/macrosheets/sheet1.xml", "<xm:macrosheet/>").bytes());
        files.put("macros: behind a button", small().part("xl/activeX/activeX1.bin", "x").bytes());
        files.put("external-links: to a database", small().part("xl/connections.xml", "<connections/>").bytes());
        files.put("external-links: another file within", small().part("xl/embeddings/oleObject1.bin", "x").bytes());
        files.put("not-a-workbook: two parts of one name", renamed(small().part("xl/worksheets/sheet9.xml",
            "<a/>").bytes(), "sheet9.xml", "sheet1.xml"));
        files.put("not-a-workbook: names that differ in size alone", small().part("XL/Worksheets/SHEET1.xml",
            "x").bytes());
        files.put("not-a-workbook: two names for one part", renamedLocally(small().bytes()));
        files.put("strange-names: with a line break", small().part("xl/a\nb", "x").bytes());
        files.put("too-many-cells: words that are shared a million times", Book.inline().part("xl/sharedStrings.xml",
            "<sst>" + shared(1_000_000) + "</sst>").sheet("survey", "type|name").bytes());
        files.put("too-long: one shared word without an end", Book.inline().part("xl/sharedStrings.xml", "<sst><si><t>"
            + noise(3 << 20) + "</t></si></sst>").sheet("survey", "type|name").bytes());
        files.put("too-long: one tag without an end", Book.inline().sheetOf("survey", "<sheetData><row><c r=\""
            + noise(3 << 20) + "\"/></row></sheetData>").bytes());
        files.put("too-many-cells: tags that say nothing", Book.inline().sheetOf("survey", "<sheetData>"
            + tags(3_500_000)
            + "</sheetData>").bytes());
        files.put("not-a-workbook: a million elements in each other", Book.inline().sheetOf("survey",
            "<sheetData>" + deep(1_000_000) + "</sheetData>").bytes());
        files.put("too-many-sheets", sheets(60));
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
            "<sheetData><row r=\"1\"><c r=\"A1\"><f>WEBSERVICE(\"http://x\")</f><v>1</v></c></row></sheetData>")
            .bytes());
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

    private static String shared(int count) {
        var random = new Random(7);
        var words = new StringBuilder();
        for (int each = 0; each < count; each++) {
            words.append("<si><t>").append(random.nextInt(100_000)).append("</t></si>");
        }
        return words.toString();
    }

    private static String noise(int size) {
        var random = new Random(8);
        var words = new StringBuilder();
        while (words.length() < size) {
            words.append(Long.toString(random.nextLong() >>> 1, 36));
        }
        return words.toString();
    }

    private static String tags(int count) {
        var random = new Random(9);
        var words = new StringBuilder();
        for (int each = 0; each < count; each++) {
            words.append('<').append((char) ('d' + random.nextInt(20))).append("/>");
        }
        return words.toString();
    }

    private static String deep(int count) {
        var random = new Random(10);
        var words = new StringBuilder();
        for (int each = 0; each < count; each++) {
            words.append('<').append((char) ('d' + random.nextInt(20))).append('>');
        }
        return words.toString();
    }

    private static byte[] sheets(int count) {
        var book = Book.inline();
        for (int each = 0; each < count; each++) {
            book.sheet("s" + each, "a");
        }
        return book.bytes();
    }

    private static byte[] typed(String type, String held) {
        return small().part("xl/worksheets/sheet1.xml", "<?xml version=\"1.0\"?>" + type
            + "<worksheet><sheetData><row><c t=\"inlineStr\"><is><t>" + held
            + "</t></is></c></row></sheetData></worksheet>")
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

    /** The archive lists one part under another's name. */
    private static byte[] renamed(byte[] file, String from, String to) {
        var words = new String(file, StandardCharsets.ISO_8859_1).replace(from, to);
        return words.getBytes(StandardCharsets.ISO_8859_1);
    }

    /** The part itself is called otherwise than the archive lists it. */
    private static byte[] renamedLocally(byte[] file) {
        var words = new String(file, StandardCharsets.ISO_8859_1).replaceFirst("workbook.xml", "workbooc.xml");
        return words.getBytes(StandardCharsets.ISO_8859_1);
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
