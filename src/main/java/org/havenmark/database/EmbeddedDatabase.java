package org.havenmark.database;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.h2.api.ErrorCode;
import org.h2.jdbcx.JdbcDataSource;

/** H2 in the data folder, opened so that a commit that returned is on disk whatever happens next. */
final class EmbeddedDatabase implements OpenDatabase {
    private static final String SCHEME = OrderedFilePath.register();
    private static final String ADMIN = "havenmark_admin";
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final int CONNECTIONS = 24;
    private static final String DIALECT = ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH"
        + ";MAX_COMPACT_TIME=0;QUERY_CACHE_SIZE=256";
    /** Nothing writes by itself: no background thread, no end of the process, no trace with names in it. */
    private static final String QUIET = ";WRITE_DELAY=" + Integer.MAX_VALUE
        + ";RETENTION_TIME=" + EmbeddedFile.RETENTION + ";DB_CLOSE_ON_EXIT=FALSE;TRACE_LEVEL_FILE=0";

    private final Connection admin;
    private final HikariDataSource pool;
    private final Barrier barrier;
    private final DataSource source;

    private EmbeddedDatabase(Connection admin, EmbeddedFile file, HikariDataSource pool) {
        var everyone = new Gate();
        var writers = new Gate();
        this.admin = admin;
        this.pool = pool;
        this.barrier = new Barrier(file, everyone, writers, PATIENCE);
        this.source = new DurableDataSource(pool, everyone, writers, barrier);
    }

    /** Opens the folder's database, makes it at the first start, and migrates it before anyone else is in. */
    static EmbeddedDatabase open(Path folder, Consumer<DataSource> migrations, Untidiness untidiness) {
        if (folder.toString().contains(";")) {
            throw new IllegalArgumentException("The data folder's name must hold no semicolon: " + folder);
        }
        try {
            return open(folder, Keys.in(folder), migrations, untidiness);
        } catch (SQLException e) {
            if (e.getErrorCode() == ErrorCode.DATABASE_ALREADY_OPEN_1) {
                throw new DataFolderInUse(folder, e);
            }
            throw new IllegalStateException("The database in " + folder + " does not open", e);
        } catch (IOException e) {
            throw new UncheckedIOException("The data folder " + folder + " cannot be used", e);
        }
    }

    private static EmbeddedDatabase open(Path folder, Keys keys, Consumer<DataSource> migrations,
            Untidiness untidiness) throws SQLException, IOException {
        var url = "jdbc:h2:" + SCHEME + ":" + folder.resolve("havenmark") + DIALECT;
        var adminKey = keys.key("h2-admin");
        var appKey = keys.key("h2-app");
        prepare(url, adminKey, appKey, migrations);
        var admin = DriverManager.getConnection(url + QUIET, ADMIN, adminKey);
        try {
            return new EmbeddedDatabase(admin, new EmbeddedFile(admin, untidiness), pool(url, appKey));
        } catch (SQLException | RuntimeException e) {
            admin.close();
            throw e;
        }
    }

    /**
     * Migrates, and closes the database again: H2 ties a check constraint to the session that made it and reports a
     * closed database when that one has gone. When the file is opened, its own session makes them all.
     */
    private static void prepare(String url, String adminKey, String appKey, Consumer<DataSource> migrations)
            throws SQLException {
        try (var admin = DriverManager.getConnection(url + QUIET, ADMIN, adminKey)) {
            var file = new EmbeddedFile(admin, Untidiness.usual());
            migrations.accept(source(url, adminKey));
            AppUser.grant(admin, appKey);
            file.sync();
        }
    }

    private static DataSource source(String url, String password) {
        var source = new JdbcDataSource();
        source.setURL(url);
        source.setUser(ADMIN);
        source.setPassword(password);
        return source;
    }

    private static HikariDataSource pool(String url, String password) {
        var config = new HikariConfig();
        config.setPoolName("embedded");
        config.setJdbcUrl(url + ";IFEXISTS=TRUE");
        config.setUsername(AppUser.NAME);
        config.setPassword(password);
        config.setMaximumPoolSize(CONNECTIONS);
        config.setMinimumIdle(2);
        config.setMaxLifetime(0);
        config.setLeakDetectionThreshold(Duration.ofMinutes(1).toMillis());
        return new HikariDataSource(config);
    }

    @Override
    public DataSource source() {
        return source;
    }

    @Override
    public void check() throws Unavailable {
        barrier.check();
    }

    @Override
    public void close() throws SQLException {
        pool.close();
        barrier.close();
        admin.close();
    }
}
