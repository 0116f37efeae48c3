package org.havenmark.database;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.Statement;
import org.jspecify.annotations.Nullable;

/** A statement that enters the gates before it touches the database. */
final class DurableStatement implements InvocationHandler {
    private final Statement real;
    private final @Nullable String prepared;
    private final Connection connection;
    private final Passage passage;

    private DurableStatement(Statement real, @Nullable String prepared, Connection connection, Passage passage) {
        this.real = real;
        this.prepared = prepared;
        this.connection = connection;
        this.passage = passage;
    }

    static Object around(Statement real, Class<?> type, @Nullable String sql, Connection connection, Passage passage) {
        return Proxy.newProxyInstance(DurableStatement.class.getClassLoader(), new Class<?>[] {type},
            new DurableStatement(real, sql, connection, passage));
    }

    @Override
    public @Nullable Object invoke(Object proxy, Method method, Object @Nullable [] arguments) throws Throwable {
        var name = method.getName();
        if (touches(name)) {
            return passage.through(isPureQuery(name, arguments), () -> DurableConnection.call(real, method, arguments));
        }
        return switch (name) {
            case "getConnection" -> connection;
            case "equals" -> arguments != null && proxy == arguments[0];
            default -> DurableConnection.call(real, method, arguments);
        };
    }

    /** Large values are written when they are set, before the statement runs. */
    private static boolean touches(String name) {
        return name.startsWith("execute")
            || name.startsWith("set") && (name.endsWith("Stream") || name.endsWith("Clob") || name.endsWith("Blob"));
    }

    private boolean isPureQuery(String name, Object @Nullable [] arguments) {
        if (!name.startsWith("execute")) {
            return false;
        }
        var sql = arguments != null && arguments[0] instanceof String text ? text : prepared;
        return sql != null && PureQuery.is(sql);
    }
}
