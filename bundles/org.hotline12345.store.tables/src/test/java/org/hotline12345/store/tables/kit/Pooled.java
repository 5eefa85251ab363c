package org.hotline12345.store.tables.kit;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import javax.sql.DataSource;

/** The connections of a database, kept as the container keeps them: to open one takes longer than most of what it is for. */
public final class Pooled implements AutoCloseable {

    private static final int MOST = 50;

    private final HikariDataSource pool;

    public Pooled(DataSource database) {
        System.setProperty("org.slf4j.simpleLogger.log.com.zaxxer.hikari", "warn");
        HikariConfig config = new HikariConfig();
        config.setDataSource(database);
        config.setMaximumPoolSize(MOST);
        config.setMinimumIdle(0);
        config.setInitializationFailTimeout(-1);
        this.pool = new HikariDataSource(config);
    }

    public DataSource connections() {
        return pool;
    }

    @Override
    public void close() {
        pool.close();
    }
}
