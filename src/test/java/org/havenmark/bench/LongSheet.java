package org.havenmark.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

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

    private LongSheet() { }

    public static byte[] yaml() {
        var composites = IntStream.rangeClosed(1, 6).mapToObj(LongSheet::composite).collect(Collectors.joining());
        var domains = IntStream.range(0, 60).mapToObj(LongSheet::domain).collect(Collectors.joining());
        return (HEAD + "composites:\n" + composites + "domains:\n" + domains).getBytes(UTF_8);
    }

    /** Each holds the one below it and ten domains. */
    private static String composite(int level) {
        var below = level == 1 ? "" : "composite-" + (level - 1) + ", ";
        return "  - {id: composite-%d, title: {en: Part, vi: Phần}, weight: %d, of: [%s%s]}\n".formatted(level, level + 1,
            below, IntStream.range(10 * (level - 1), 10 * level).mapToObj(each -> "domain-" + each)
                .collect(Collectors.joining(", ")));
    }

    private static String domain(int number) {
        return "  - id: domain-%d\n    title: {en: Domain, vi: Lĩnh vực}\n    axis: process\n    weight: %d\n    criteria:\n"
            .formatted(number, 1 + number % 7) + IntStream.range(25 * number, 25 * number + 25)
            .mapToObj(LongSheet::criterion).collect(Collectors.joining());
    }

    private static String criterion(int number) {
        var anchors = IntStream.rangeClosed(0, 3).mapToObj(level -> "          %1$d: {en: Of number %2$d the mark %1$d hangs "
            .formatted(level, number) + "on the wall., vi: Trên tường có dấu %d của số %d.}\n".formatted(level, number))
            .collect(Collectors.joining());
        return """
                  - id: criterion-%1$d
                    text: {en: The thing of number %1$d is there and in use., vi: Việc số %1$d có và được dùng.}
                    guidance: {en: "%2$s", vi: "%2$s"}
                    evidence: {en: Look at it., vi: Xem việc đó.}
                    looks: [observe]
                    anchors:
            %3$s        weight: %4$d
                    own-words: true
            """.formatted(number, "words of guidance ".repeat(15).strip(), anchors, 1 + number % 5)
            + (number % 9 == 3 ? "        when: [{criterion: criterion-%d, at-least: 1}]\n".formatted(number - 1) : "");
    }
}
