package org.hotline12345.store.tables.kit;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** Databases of both kinds for the tests of a class, which are gone when it is closed; copies of moulds are given back. */
public final class EmptyDatabases implements AutoCloseable {

    private final List<String> derby = new ArrayList<>();
    private final List<String> postgresql = new ArrayList<>();
    private final List<Copy> copies = new ArrayList<>();

    public EmptyDatabases() {
        EmbeddedDerby.keepTheLogApart();
    }

    /** An empty one. */
    public DataSource create(On kind) throws SQLException {
        return kind == On.DERBY ? derby(EmbeddedDerby.create()) : postgresql(SharedServer.create());
    }

    /** A copy of what is in a mould, until it is given back. */
    public DataSource copy(On kind, Mould mould) throws SQLException {
        return lend(kind, mould).database();
    }

    /** The same, for who gives it back alone. */
    Copy lend(On kind, Mould mould) throws SQLException {
        Copy copy = mould.copy(kind);
        copies.add(copy);
        return copy;
    }

    /** All copies, for others to begin with. */
    public void giveBack() {
        copies.forEach(Copy::close);
        copies.clear();
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
        return SharedServer.open(name);
    }

    @Override
    public void close() {
        giveBack();
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
