package org.havenmark.web;

import io.micronaut.http.HttpRequest;

/** Is told when somebody asked for what their role does not allow; the audit writes it down. */
public interface RefusalListener {
    void refused(HttpRequest<?> request);
}
