package org.havenmark.bench;

import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Prints the table once, when the last class of measurements is done. */
final class PrintAtTheEnd implements BeforeAllCallback {
    @Override
    public void beforeAll(ExtensionContext context) {
        context.getRoot().getStore(ExtensionContext.Namespace.GLOBAL).computeIfAbsent(PrintAtTheEnd.class,
            key -> (AutoCloseable) () -> System.out.println("\n" + Bench.table()), AutoCloseable.class);
    }
}
