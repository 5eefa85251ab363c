package org.hotline12345.store.tables.kit;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.Map;
import javax.sql.DataSource;

/**
 * What many tests begin with in a database, made once in a JVM for each kind of database and copied for each test: to make it
 * anew by all migrations takes longer than most tests. Who tries the migrations themselves begins with an empty database.
 */
public final class Mould {

    /** Fills an empty database, and leaves no connection open. */
    @FunctionalInterface
    public interface Making {

        void make(DataSource empty, On kind) throws SQLException;
    }

    private final Making making;
    private final Map<On, String> made = new EnumMap<>(On.class);

    public Mould(Making making) {
        this.making = making;
    }

    /** Makes a database that is as the making has left it, and answers its name. */
    synchronized String copy(On kind) throws SQLException {
        if (!made.containsKey(kind)) {
            made.put(kind, kind == On.DERBY ? derby() : postgresql());
        }
        String mould = made.get(kind);
        return kind == On.DERBY ? EmbeddedDerby.copy(Path.of(mould)) : SharedServer.copy(mould);
    }

    private String derby() throws SQLException {
        String name = EmbeddedDerby.create();
        making.make(EmbeddedDerby.open(name), On.DERBY);
        String backup = EmbeddedDerby.backUp(name).toString();
        EmbeddedDerby.drop(name);
        return backup;
    }

    private String postgresql() throws SQLException {
        String name = SharedServer.create();
        making.make(SharedServer.started().getDatabase("postgres", name), On.POSTGRESQL);
        return name;
    }
}
