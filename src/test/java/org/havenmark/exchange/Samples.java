package org.havenmark.exchange;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.havenmark.sheet.Sheet;
import org.havenmark.sheet.SheetReader;
import org.havenmark.web.Words;

/** Sheets to take out and bring back: those that ship, and one for each rule set and kind of answer. */
final class Samples {
    private static final Words WORDS = new Words();
    static final Said SAID = (tag, key) -> WORDS.say(Locale.forLanguageTag(tag), key);

    private Samples() { }

    static byte[] file(String path) {
        try {
            return Files.readAllBytes(Path.of(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] minimal() {
        return file("src/test/resources/sheet/good/minimal-1.yaml");
    }

    static Sheet sheet(byte[] yaml) {
        var reading = SheetReader.read("sample.yaml", yaml);
        return reading.sheet().orElseThrow(() -> new IllegalStateException(reading.problems().toString()));
    }

    static byte[] workbook(byte[] yaml) {
        return FormWriter.write(FormMaker.make(sheet(yaml), yaml, SAID));
    }

    /** Every kind of answer, a repeat, conditions, composites and red lines, under a rule set and a way to combine. */
    static byte[] everything(String rules, String combine) {
        var whole = new String(file("src/test/resources/exchange/everything-1.yaml"), StandardCharsets.UTF_8);
        return (rules.startsWith("weighted-mean") ? whole : whole.replaceAll("composites:\n.*\n", ""))
            .replace("kind: weighted-mean-of-domains", "kind: " + rules).replace("combine: mean", "combine: " + combine)
            .getBytes(StandardCharsets.UTF_8);
    }

    /** Classes by requirements, two must-passes, and no bands. */
    static byte[] requirements(String rules) {
        return new String(everything(rules, "mean"), StandardCharsets.UTF_8).replaceAll(
            "(?s)  bands:.*?gates:", """
              classes:
                - id: exemplary
                  name: {en: Exemplary, vi: Tiêu biểu}
                  good: true
                  needs: [{group: critical, share: 100}, {share: 90.5, level: 2}]
                - id: certified
                  name: {en: Certified, vi: Đạt}
                  good: true
                  needs: [{group: critical, share: 100, level: 1}, {share: 62.5}]
                - id: begun
                  name: {en: Begun, vi: Bắt đầu}
                  needs: [{share: 33}]
                - {id: basic, name: {en: Basic, vi: Cơ bản}}
              must-pass:
                - {group: critical, level: 1, class: {id: unsafe, name: {en: Unsafe, vi: Nguy hiểm}}}
                - {group: rooms, class: {id: cramped, name: {en: Cramped, vi: Chật chội}}}
            gates:""").replace("groups:\n", "groups:\n  - {id: rooms, name: {en: Rooms, vi: Phòng}}\n")
            .replace("        scale: yes-no\n        red-line: true", "        scale: yes-no\n        groups: [rooms]")
            .getBytes(StandardCharsets.UTF_8);
    }

    /** Bands, and two must-passes of which one is asked in each room. */
    static byte[] mustPass(String rules) {
        return new String(everything(rules, "lowest"), StandardCharsets.UTF_8).replace("gates:\n", """
              must-pass:
                - {group: critical, level: 1, class: {id: unsafe, name: {en: Unsafe, vi: Nguy hiểm}}}
                - {group: rooms, class: {id: cramped, name: {en: Cramped, vi: Chật chội}}}
            gates:
            """).replace("groups:\n", "groups:\n  - {id: rooms, name: {en: Rooms, vi: Phòng}}\n")
            .replace("        scale: yes-no\n        red-line: true", "        scale: yes-no\n        groups: [rooms]")
            .getBytes(StandardCharsets.UTF_8);
    }

    /** Every sheet that ships, by its file's name. */
    static Map<String, byte[]> shipped() {
        return folder("scoresheets");
    }

    /** Every sheet of a folder, by its file's name. */
    static Map<String, byte[]> folder(String path) {
        var sheets = new TreeMap<String, byte[]>();
        try (var files = Files.newDirectoryStream(Path.of(path), "*.yaml")) {
            files.forEach(file -> sheets.put(file.getFileName().toString(), file(file.toString())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return sheets;
    }
}
