package org.havenmark.database;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.sql.Statement;
import org.jspecify.annotations.Nullable;

/** A connection whose transactions pass the gates. It is a proxy, since JDBC has a hundred methods and five matter. */
final class DurableConnection implements InvocationHandler {
    private final Connection real;
    private final Passage passage;

    private DurableConnection(Connection real, Passage passage) {
        this.real = real;
        this.passage = passage;
    }

    static Connection around(Connection real, Passage passage) {
        return (Connection) Proxy.newProxyInstance(DurableConnection.class.getClassLoader(),
            new Class<?>[] {Connection.class}, new DurableConnection(real, passage));
    }

    @Override
    public @Nullable Object invoke(Object proxy, Method method, Object @Nullable [] arguments) throws Throwable {
        return switch (method.getName()) {
            case "createStatement", "prepareStatement", "prepareCall" ->
                statement((Connection) proxy, method, arguments);
            case "commit" -> commit(method);
            case "rollback" -> rollback(method, arguments);
            case "setAutoCommit" -> setAutoCommit(method, arguments);
            case "close", "abort" -> close(method, arguments);
            case "equals" -> arguments != null && proxy == arguments[0];
            default -> call(real, method, arguments);
        };
    }

    private Object statement(Connection proxy, Method method, Object @Nullable [] arguments) throws Throwable {
        refuseUpdatableResults(arguments);
        var statement = (Statement) call(real, method, arguments);
        var sql = arguments != null && arguments[0] instanceof String text ? text : null;
        return DurableStatement.around(statement, method.getReturnType(), sql, proxy, passage);
    }

    /** Rows changed through a result set would pass by the gates unseen. */
    private static void refuseUpdatableResults(Object @Nullable [] arguments) throws SQLException {
        if (arguments != null) {
            for (var each : arguments) {
                if (Integer.valueOf(ResultSet.CONCUR_UPDATABLE).equals(each)) {
                    throw new SQLFeatureNotSupportedException("Updatable result sets are not supported");
                }
            }
        }
    }

    private @Nullable Object commit(Method method) throws Throwable {
        call(real, method, null);
        passage.end(true);
        return null;
    }

    private @Nullable Object rollback(Method method, Object @Nullable [] arguments) throws Throwable {
        call(real, method, arguments);
        if (arguments == null) {
            passage.end(false);
        }
        return null;
    }

    private @Nullable Object setAutoCommit(Method method, Object @Nullable [] arguments) throws Throwable {
        call(real, method, arguments);
        passage.setAutoCommit(arguments != null && (Boolean) arguments[0]);
        return null;
    }

    private @Nullable Object close(Method method, Object @Nullable [] arguments) throws Throwable {
        try {
            return call(real, method, arguments);
        } finally {
            passage.end(false);
        }
    }

    static @Nullable Object call(Object target, Method method, Object @Nullable [] arguments) throws Throwable {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause() == null ? e : e.getCause();
        }
    }
}
