package org.hotline12345.store.tables.kit;

import java.util.concurrent.atomic.AtomicBoolean;
import javax.sql.DataSource;

/** A database that is a copy of a mould, until it is given back by closing it, once or oftener. */
final class Copy implements AutoCloseable {

    private final DataSource database;
    private final Runnable back;
    private final AtomicBoolean lent = new AtomicBoolean(true);

    Copy(DataSource database, Runnable back) {
        this.database = database;
        this.back = back;
    }

    DataSource database() {
        return database;
    }

    @Override
    public void close() {
        if (lent.getAndSet(false)) {
            back.run();
        }
    }
}
