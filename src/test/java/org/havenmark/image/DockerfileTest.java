package org.havenmark.image;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** No image can be made where the tests run, so its recipe is read. */
class DockerfileTest {
    private List<String> steps = List.of();

    @BeforeEach
    void readTheLastStage() throws IOException {
        var all = Files.readString(Path.of("Dockerfile")).replaceAll("(?m)^#.*\n", "").replaceAll("\\\\\n\\s*", "");
        steps = all.substring(all.lastIndexOf("\nFROM ") + 1).lines().filter(line -> !line.isBlank()).toList();
    }

    @Test
    void itRunsOnJava25() {
        assertThat(steps("FROM")).containsExactly("eclipse-temurin:25-jre");
    }

    @Test
    void itDoesNotRunAsRoot() {
        assertThat(steps("USER")).singleElement().isEqualTo("havenmark");
        assertThat(String.join(" ", steps("RUN"))).contains("useradd --system --uid 10001")
            .contains("install -d -m 700 -o havenmark -g havenmark /data");
        assertThat(steps.indexOf("USER havenmark")).isLessThan(indexOf("ENTRYPOINT"));
    }

    @Test
    void onlyItsDataIsWritten() {
        assertThat(steps("VOLUME")).containsExactly("/data");
        assertThat(steps("ENV")).containsExactly("HAVENMARK_DATA=/data");
    }

    @Test
    void theHealthCheckIsTheProgramsOwn() {
        assertThat(steps("HEALTHCHECK")).singleElement().asString().endsWith("\"/app/havenmark.jar\", \"health\"]");
    }

    @Test
    void theCacheOfClassesIsMadeAndUsedByTheSameJava() {
        assertThat(String.join(" ", steps("RUN"))).contains("-XX:AOTCacheOutput=/app/havenmark.aot");
        assertThat(steps("ENTRYPOINT")).singleElement().asString().contains("-XX:AOTCache=/app/havenmark.aot");
    }

    private List<String> steps(String word) {
        return steps.stream().filter(step -> step.startsWith(word + " ")).map(step -> step.substring(word.length() + 1))
            .toList();
    }

    private int indexOf(String word) {
        return steps.indexOf(steps.stream().filter(step -> step.startsWith(word + " ")).findFirst().orElseThrow());
    }
}
