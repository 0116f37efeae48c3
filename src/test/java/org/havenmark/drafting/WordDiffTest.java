package org.havenmark.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import org.havenmark.drafting.WordDiff.Kind;
import org.havenmark.drafting.WordDiff.Piece;
import org.junit.jupiter.api.Test;

class WordDiffTest {
    @Test
    void oneWordForAnotherLeavesTheRestAsItWas() {
        assertThat(WordDiff.of("The door opens by day only.", "The door opens by night only.").pieces())
            .containsExactly(
            new Piece(Kind.SAME, "The door opens by"), new Piece(Kind.GONE, "day"), new Piece(Kind.NEW, "night"),
            new Piece(Kind.SAME, "only."));
    }

    @Test
    void eachSideReadsAsItStood() {
        var diff = WordDiff.of("a b c d", "b x d e");
        assertThat(diff.before()).containsExactly(new Piece(Kind.GONE, "a"), new Piece(Kind.SAME, "b"),
            new Piece(Kind.GONE, "c"), new Piece(Kind.SAME, "d"));
        assertThat(diff.after()).containsExactly(new Piece(Kind.SAME, "b"), new Piece(Kind.NEW, "x"),
            new Piece(Kind.SAME, "d"), new Piece(Kind.NEW, "e"));
    }

    @Test
    void fromNothingEverythingIsNew() {
        assertThat(WordDiff.of("", "Cửa mở").pieces()).containsExactly(new Piece(Kind.NEW, "Cửa mở"));
        assertThat(WordDiff.of("same words", "same  words").pieces()).containsExactly(new Piece(Kind.SAME,
            "same words"));
    }
}
