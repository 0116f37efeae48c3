package org.havenmark.bench;

import org.havenmark.browser.FirstView;
import org.havenmark.browser.Story;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What pages weigh over the wire for a browser that comes for the first time. */
@Tag("bench")
@ExtendWith(PrintAtTheEnd.class)
class WeightBenchTest extends Story {
    @Test
    void signIn() {
        Bench.row("sign-in page, first view", FirstView.of(page, "/login").kilobytes(), "kB", 40);
    }
}
