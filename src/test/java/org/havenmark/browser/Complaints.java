package org.havenmark.browser;

import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.util.ArrayList;
import java.util.List;

/** What the browser complains of while a story runs: scripts that break, parts that are missing, broken policies. */
final class Complaints {
    private final List<String> all = new ArrayList<>();

    void listenTo(Page page) {
        page.onPageError(all::add);
        page.onConsoleMessage(this::hear);
        page.onResponse(this::judge);
    }

    List<String> all() {
        return List.copyOf(all);
    }

    private void hear(ConsoleMessage message) {
        // A page that says no (403, 409, 422) is part of many stories; parts of pages are judged by their responses.
        if (message.type().equals("error") && !message.text().startsWith("Failed to load resource")) {
            all.add(message.location() + " " + message.text());
        }
    }

    private void judge(Response response) {
        if (response.status() >= 400 && !response.request().isNavigationRequest()) {
            all.add(response.status() + " " + response.url());
        }
    }
}
