package org.havenmark.drafting;

import java.util.List;
import java.util.UUID;
import org.havenmark.drafting.DraftPage.HistoryLine;

/** Everything that was done to a draft, the newest first; each deed can be taken back. */
public record HistoryPage(UUID id, String title, List<HistoryLine> lines) { }
