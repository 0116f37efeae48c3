package org.havenmark.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A sheet as long as any country's: 1,500 criteria in 60 domains and 6 levels of composites, in two languages. */
public final class LongSheet {
    private static final String HEAD = """
        format: 1
        id: long-sheet
        version: 1
        title: {en: A long sheet, vi: Bảng dài}
        summary: {en: For measuring., vi: Để đo.}
        languages: [en, vi]
        purposes: [peer]
        scale:
          id: quality-0-3
          levels:
            - {level: 0, name: {en: None, vi: Không}, meaning: {en: Not there., vi: Không có.}}
            - {level: 1, name: {en: Paper, vi: Giấy}, meaning: {en: On paper., vi: Trên giấy.}}
            - {level: 2, name: {en: Gaps, vi: Thiếu}, meaning: {en: With gaps., vi: Còn thiếu.}}
            - {level: 3, name: {en: Steady, vi: Đều}, meaning: {en: Steady., vi: Đều đặn.}}
          red-line-level: 0
          target: 3
        rules:
          kind: weighted-mean-of-domains
          bands:
            - {id: all-scores, from: 0, to: 100, name: {en: All, vi: Tất cả}}
        """;

    /** Words for texts, so that they pack over the wire no better than what people write. */
    private static final List<String> WORDS = List.of(("""
        door window night guard lamp stair garden kitchen water meal rice basket river market road bicycle letter book
        pencil school lesson teacher sister brother mother child friend worker nurse doctor clinic medicine rest sleep
        bed blanket pillow curtain light shade summer winter rain storm roof wall floor room house corner key lock bell
        clock morning evening week month plan list record folder shelf box drawer desk chair table paper pen sign stamp
        read write ask answer listen speak explain show watch look find keep open close lend give take bring carry hold
        wash clean cook share choose decide agree refuse wait begin end return visit leave enter walk sit stand rest
        often seldom always never alone together quietly slowly kindly clearly safely early late near far above below
        warm cold dry wet bright dark soft hard empty full small large heavy new old green blue white yellow simple""")
        .strip().split("\\s+"));

    private LongSheet() { }

    /** 60 domains of 25 criteria each, in 6 levels of composites. */
    public static byte[] yaml() {
        var composites = IntStream.rangeClosed(1, 6).mapToObj(LongSheet::composite).collect(Collectors.joining());
        return yaml("composites:\n" + composites, IntStream.generate(() -> 25).limit(60).toArray());
    }

    /** Domains of these sizes side by side. */
    public static byte[] ofSizes(int... sizes) {
        return yaml("", sizes);
    }

    private static byte[] yaml(String composites, int... sizes) {
        var domains = IntStream.range(0, sizes.length).mapToObj(number -> domain(number,
            IntStream.of(sizes).limit(number).sum(), sizes[number])).collect(Collectors.joining());
        return (HEAD + composites + "domains:\n" + domains).getBytes(UTF_8);
    }

    /** Each holds the one below it and ten domains. */
    private static String composite(int level) {
        var below = level == 1 ? "" : "composite-" + (level - 1) + ", ";
        return ("  - {id: composite-%1$d, title: {en: Part %1$d, vi: Phần %1$d}, weight: %2$d, "
            + "of: [%3$s%4$s]}\n").formatted(level, level + 1, below, IntStream.range(10 * (level - 1),
                10 * level).mapToObj(each -> "domain-" + each)
                .collect(Collectors.joining(", ")));
    }

    private static String domain(int number, int first, int size) {
        return ("  - id: domain-%1$d\n    title: {en: Domain %1$d, vi: Lĩnh vực %1$d}\n    axis: process\n"
            + "    weight: %2$d\n    criteria:\n").formatted(number, 1 + number % 7) + IntStream.range(first, first
            + size)
            .mapToObj(LongSheet::criterion).collect(Collectors.joining());
    }

    private static String criterion(int number) {
        var random = new Random(number);
        var anchors = IntStream.rangeClosed(0, 3).mapToObj(level -> "          %d: %s\n".formatted(level,
            text(random, "Mark " + level + " of number " + number + ":", 9))).collect(Collectors.joining());
        return """
                  - id: criterion-%1$d
                    text: %2$s
                    guidance: %3$s
                    evidence: %4$s
                    looks: [observe]
                    anchors:
            %5$s        weight: %6$d
                    own-words: true
            """.formatted(number, text(random, "The thing of number " + number + ":", 10), text(random, "Number", 45),
                text(random, "Look:", 12), anchors, 1 + number % 5)
            + (number % 50 == 8 ? "        red-line: true\n" : "")
            + (number % 9 == 3 ? "        when: [{criterion: criterion-%d, at-least: 1}]\n".formatted(number - 1) : "");
    }

    /** So many words, the same for the same number. */
    public static String words(int number, int words) {
        return sentence(new Random(number), "Number " + number + ":", words);
    }

    private static String text(Random random, String begin, int words) {
        return "{en: \"%s\", vi: \"%s\"}".formatted(sentence(random, begin, words), sentence(random, begin, words));
    }

    private static String sentence(Random random, String begin, int words) {
        return begin + " " + random.ints(words, 0, WORDS.size()).mapToObj(WORDS::get).collect(Collectors.joining(" "))
            + ".";
    }
}
