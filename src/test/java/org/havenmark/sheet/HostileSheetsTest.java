package org.havenmark.sheet;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

/** The limit is two seconds for each; the time set here only guards against hanging. */
@Timeout(20)
class HostileSheetsTest {
    private static final int FULL = SheetReader.MOST_BYTES;

    static Stream<Arguments> files() {
        return Stream.of(
            arguments("aliases that explode", laughs(), Fault.ALIAS),
            arguments("an alias of itself", text("a: &a [*a, *a]"), Fault.ALIAS),
            arguments("merged aliases that explode", text("a: &a {x: 1}\nb: &b {<<: [*a, *a]}\n"), Fault.MERGE_KEY),
            arguments("fifty megabytes", new byte[50 << 20], Fault.TOO_BIG),
            arguments("one byte too many", text("#".repeat(FULL + 1)), Fault.TOO_BIG),
            arguments("a tag that makes an object", text("!!javax.script.ScriptEngineManager [x]"), Fault.TAG),
            arguments("a tag by its full name", text("!<tag:yaml.org,2002:java.net.URL> x"), Fault.TAG),
            arguments("a tag behind a handle", text("%TAG !j! tag:yaml.org,2002:java.\n---\n!j!net.URL x"), Fault.TAG),
            arguments("nothing but tags", full("- !!java.net.URL x\n"), Fault.MORE),
            arguments("nothing but marks", full("- &a x\n"), Fault.MORE),
            arguments("brackets 10,000 deep", text("[".repeat(10_000) + "]".repeat(10_000)), Fault.TOO_DEEP),
            arguments("brackets to the brim", full("["), Fault.TOO_DEEP),
            arguments("braces to the brim", full("{a: "), Fault.TOO_DEEP),
            arguments("lists in lists", full("- "), Fault.TOO_DEEP),
            arguments("keys of keys", full("? "), Fault.TOO_DEEP),
            arguments("indented 1,000 deep", lines(1_000, i -> " ".repeat(i) + "a:"), Fault.TOO_DEEP),
            arguments("NUL bytes", new byte[FULL], Fault.CONTROL),
            arguments("a NUL byte in words", text("format: 1\nid: a\0b\n"), Fault.CONTROL),
            arguments("bytes that are no UTF-8", new byte[] {'a', ':', ' ', (byte) 0xC3, (byte) 0x28}, Fault.NOT_UTF8),
            arguments("a half character at the end", new byte[] {'a', (byte) 0xE1, (byte) 0xBB}, Fault.NOT_UTF8),
            arguments("a slash written too long", new byte[] {(byte) 0xC0, (byte) 0xAF}, Fault.NOT_UTF8),
            arguments("UTF-16", "\uFEFFformat: 1".getBytes(UTF_16LE), Fault.NOT_UTF8),
            arguments("a zip file", text("PK\u0003\u0004"), Fault.CONTROL),
            arguments("no byte", new byte[0], Fault.EMPTY_FILE),
            arguments("only spaces", full(" "), Fault.EMPTY_FILE),
            arguments("only empty lines", full("\n"), Fault.EMPTY_FILE),
            arguments("thousands of documents", full("---\na\n"), Fault.SECOND_DOCUMENT),
            arguments("a quote that never closes", text("a: \"" + "x ".repeat(500_000)), Fault.SYNTAX_QUOTE),
            arguments("one word of megabytes", text("x".repeat(FULL)), Fault.TOO_LONG),
            arguments("a key of megabytes", text("? " + "x".repeat(FULL - 10) + "\n: 1"), Fault.TOO_LONG),
            arguments("unknown keys without end", lines(20_000, i -> "k" + i + ":"), Fault.MORE),
            arguments("one key without end", full("id: x\n"), Fault.MORE),
            arguments("parts without end", full("- a\n"), Fault.TOO_MANY_PARTS),
            arguments("pairs without end", text("{" + "a: b, ".repeat(170_000) + "}"), Fault.MORE),
            arguments("criteria without end", text("domains:\n- criteria:\n"
                + "  - {anchors: {0: {en: a}}}\n".repeat(5_000)), Fault.MORE),
            arguments("commas without end", text("[" + ",".repeat(FULL - 2) + "]"), Fault.SYNTAX_BRACKET),
            arguments("words missing without end", missingWords(), Fault.MORE),
            arguments("a sign beyond Unicode", text("id: \"\\UFFFFFFFF\""), Fault.SYNTAX),
            arguments("half a sign", text("title: {en: \"\\uD800\"}"), Fault.CONTROL),
            arguments("a version of YAML to come", text("%YAML 99999999999.9\n---\na: b"), Fault.SYNTAX),
            arguments("a number beyond counting", text("version: " + "9".repeat(40_000)),
                Fault.EXPECTED_WHOLE_NUMBER));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("files")
    void isRefusedWithAClearProblem(String what, byte[] file, Fault fault) {
        var reading = SheetReader.read("hostile.yaml", file);
        assertThat(reading.sheet()).isEmpty();
        assertThat(reading.problems()).extracting(Problem::key).contains(fault.key());
        assertThat(reading.problems()).hasSizeLessThanOrEqualTo(501);
        assertThat(reading.problems()).allSatisfy(problem ->
            assertThat(problem.arguments().toString()).hasSizeLessThan(300));
    }

    @Test
    void noDamageToAGoodSheetMakesReadingFail() throws IOException {
        var good = Files.readAllBytes(Path.of("src/test/resources/sheet/good/minimal-1.yaml"));
        var chance = new Random(20_261_122);
        var signs = "{}[]:,-?&*!|>'\"%@`#\n\t \\<=~0\0é".getBytes(UTF_8);
        for (int i = 0; i < 3_000; i++) {
            var damaged = good.clone();
            for (int n = chance.nextInt(3); n >= 0; n--) {
                damaged[chance.nextInt(damaged.length)] = signs[chance.nextInt(signs.length)];
            }
            var reading = SheetReader.read("damaged.yaml", damaged);
            assertThat(reading.sheet().isEmpty()).isEqualTo(!reading.problems().isEmpty());
        }
    }

    private static byte[] laughs() {
        return lines(20, i -> i == 0 ? "a0: &a0 [ha, ha]"
            : "a%1$d: &a%1$d [%2$s]".formatted(i, ("*a" + (i - 1) + ", ").repeat(9) + "ha"));
    }

    private static byte[] missingWords() {
        return text("languages: [en, vi, km, lo, th, my, zh, fr, de, es]\nprofiles:\n"
            + "- {id: aa, name: {}}\n".repeat(9_000));
    }

    private static byte[] full(String piece) {
        return text(piece.repeat(FULL / piece.length()));
    }

    private static byte[] lines(int count, IntFunction<String> line) {
        return text(IntStream.range(0, count).mapToObj(line).collect(Collectors.joining("\n")));
    }

    private static byte[] text(String text) {
        return text.getBytes(UTF_8);
    }
}
