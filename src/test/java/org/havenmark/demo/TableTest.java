package org.havenmark.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.havenmark.person.Role;
import org.junit.jupiter.api.Test;

class TableTest {
    @Test
    void aCellWithACommaStandsInQuotes() {
        assertThat(Table.cells("a,\"b, \"\"c\"\"\",,Sơn Ca")).containsExactly("a", "b, \"c\"", "", "Sơn Ca");
    }

    @Test
    void cellsReadAsWhatTheyAre() {
        var line = line("what,days,on,roles,none\n\"x, y\",-12,yes,national-team observer,\n");
        assertThat(line.words("what")).isEqualTo("x, y");
        assertThat(line.number("days")).isEqualTo(-12);
        assertThat(line.flag("on")).isTrue();
        assertThat(line.list("roles").stream().map(role -> Line.named(Role.class, role)))
            .containsExactly(Role.NATIONAL_TEAM, Role.OBSERVER);
        assertThat(line.maybe("none")).isEmpty();
        assertThat(line.list("none")).isEmpty();
    }

    @Test
    void whatDoesNotReadIsNamedWithItsPlace() {
        var line = line("days,empty\nsoon,\n");
        assertThatThrownBy(() -> line.number("days")).hasMessage("seed/x.csv, line 2: days does not read: soon");
        assertThatThrownBy(() -> line.words("empty")).hasMessage("seed/x.csv, line 2: empty is empty");
        assertThatThrownBy(() -> line.words("other")).hasMessage("seed/x.csv, line 2: other is not in the header");
        assertThatThrownBy(() -> line("a,b\n1\n")).hasMessage("seed/x.csv, line 2: 1 cells, not 2");
    }

    private static Line line(String text) {
        return Table.read("seed/x.csv", text.getBytes(StandardCharsets.UTF_8)).lines().get(0);
    }
}
