package org.havenmark;

import io.micronaut.context.annotation.Requires;
import io.micronaut.context.event.BeanCreatedEvent;
import io.micronaut.context.event.BeanCreatedEventListener;
import io.micronaut.core.order.Ordered;
import jakarta.inject.Singleton;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;

/**
 * Counts the statements that the program prepares, in tests that ask for it by the property {@code test.statements}.
 */
@Singleton
@Requires(property = Statements.PROPERTY)
public class Statements implements BeanCreatedEventListener<DataSource>, Ordered {
    public static final String PROPERTY = "test.statements";
    private final AtomicInteger prepared = new AtomicInteger();

    @Override
    public DataSource onCreated(BeanCreatedEvent<DataSource> event) {
        return around(DataSource.class, event.getBean());
    }

    /** Innermost: what the framework puts around the source stays around this. */
    @Override
    public int getOrder() {
        return HIGHEST_PRECEDENCE;
    }

    /** How many statements a deed takes. */
    public int during(Runnable deed) {
        int before = prepared.get();
        deed.run();
        return prepared.get() - before;
    }

    private <T> T around(Class<T> type, T real) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type},
            (proxy, method, values) -> {
                if (method.getName().startsWith("prepare") || method.getName().equals("createStatement")) {
                    prepared.incrementAndGet();
                }
                try {
                    var given = method.invoke(real, values);
                    return method.getName().equals("getConnection") && given instanceof Connection connection
                        ? around(Connection.class, connection) : given;
                } catch (InvocationTargetException thrown) {
                    throw thrown.getCause();
                }
            }));
    }
}
