package org.hotline12345.store.tables.kit;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** Databases of both kinds for the tests of a class, empty or from a mould, which are gone when it is closed. */
public final class EmptyDatabases implements AutoCloseable {

    private final List<String> derby = new ArrayList<>();
    private final List<String> postgresql = new ArrayList<>();

    public EmptyDatabases() {
        EmbeddedDerby.keepTheLogApart();
    }

    /** An empty one. */
    public DataSource create(On kind) throws SQLException {
        return kind == On.DERBY ? derby(EmbeddedDerby.create()) : postgresql(SharedServer.create());
    }

    /** A copy of what is in a mould. */
    public DataSource copy(On kind, Mould mould) throws SQLException {
        String name = mould.copy(kind);
        return kind == On.DERBY ? derby(name) : postgresql(name);
    }

    /** The address of a new, empty PostgreSQL database, whose user is postgres. */
    public String address() throws SQLException {
        String name = SharedServer.create();
        postgresql.add(name);
        return "jdbc:postgresql://localhost:" + SharedServer.started().getPort() + "/" + name;
    }

    private DataSource derby(String name) {
        derby.add(name);
        return EmbeddedDerby.open(name);
    }

    private DataSource postgresql(String name) {
        postgresql.add(name);
        return SharedServer.started().getDatabase("postgres", name);
    }

    @Override
    public void close() {
        try {
            EmbeddedDerby.drop(derby);
            for (String name : postgresql) {
                SharedServer.drop(name);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("a database of the tests is still in use", e);
        }
    }
}
