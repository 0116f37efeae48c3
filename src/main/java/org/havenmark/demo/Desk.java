package org.havenmark.demo;

import java.util.List;

/** What coordinators do at their desks: the law they set, the sheets they try out and those they write. */
record Desk(List<LawLine> law, List<PilotLine> pilots, List<DraftLine> drafts, List<EditLine> edits,
            List<CommentLine> comments) {
    DraftLine draft(String title) {
        return drafts.stream().filter(line -> line.title().equals(title)).findFirst().orElseThrow();
    }
}
