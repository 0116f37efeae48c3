package org.havenmark.bench;

import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeTestExecutionCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Holds each test to its limits when all it measures is measured; prints the table once, after the last class. */
final class PrintAtTheEnd implements BeforeAllCallback, BeforeTestExecutionCallback, AfterTestExecutionCallback {
    private static final ExtensionContext.Namespace HERE = ExtensionContext.Namespace.create(PrintAtTheEnd.class);

    @Override
    public void beforeAll(ExtensionContext context) {
        context.getRoot().getStore(ExtensionContext.Namespace.GLOBAL).computeIfAbsent(PrintAtTheEnd.class,
            key -> (AutoCloseable) () -> System.out.println("\n" + Bench.table()), AutoCloseable.class);
    }

    @Override
    public void beforeTestExecution(ExtensionContext context) {
        context.getStore(HERE).put("since", Bench.rows());
    }

    @Override
    public void afterTestExecution(ExtensionContext context) {
        Bench.hold(context.getStore(HERE).get("since", Integer.class));
    }
}
