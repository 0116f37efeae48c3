package org.havenmark.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.options.LoadState;
import java.util.ArrayList;
import java.util.List;

/**
 * What a page weighs for a browser that has nothing of it yet.
 *
 * @param bytes    bodies and headers of every answer, as they come over the wire
 * @param requests how many answers that took
 */
public record FirstView(long bytes, int requests) {
    public static FirstView of(Page page, String path) {
        List<Request> all = new ArrayList<>();
        page.onRequestFinished(all::add);
        page.navigate(path);
        page.waitForLoadState(LoadState.NETWORKIDLE);
        long bytes = all.stream().map(Request::sizes).mapToLong(size ->
            (long) size.responseBodySize + (long) size.responseHeadersSize).sum();
        return new FirstView(bytes, all.size());
    }

    public double kilobytes() {
        return bytes / 1000.0;
    }
}
