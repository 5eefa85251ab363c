package org.hotline12345.store.tables.kit;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import javax.sql.DataSource;

/**
 * What many tests begin with in a database, made once in a JVM for each kind of database and copied for whoever asks while
 * all copies are in use: to make it anew by all migrations, and to copy it, takes longer than most tests. A copy that is given
 * back is brought back to what it was. Who tries the migrations themselves begins with an empty database.
 */
public final class Mould {

    /** Fills an empty database, and leaves no connection open. */
    @FunctionalInterface
    public interface Making {

        void make(DataSource empty, On kind) throws SQLException;
    }

    /**
     * What was made.
     *
     * @param name of the database, or of the folder with its backup
     * @param idle names of copies that nobody uses
     */
    private record Made(String name, Contents contents, Queue<String> idle) {}

    private final Making making;
    private final Map<On, Made> made = new EnumMap<>(On.class);

    public Mould(Making making) {
        this.making = making;
    }

    /** A database that is as the making has left it. */
    synchronized Copy copy(On kind) throws SQLException {
        if (!made.containsKey(kind)) {
            made.put(kind, kind == On.DERBY ? derby() : postgresql());
        }
        Made mould = made.get(kind);
        Optional<String> idle = Optional.ofNullable(mould.idle().poll());
        String copy = idle.isPresent() ? idle.get() : another(mould, kind);
        return new Copy(open(copy, kind), () -> takeBack(copy, mould, kind));
    }

    private static String another(Made mould, On kind) throws SQLException {
        return kind == On.DERBY ? EmbeddedDerby.copy(Path.of(mould.name())) : SharedServer.copy(mould.name());
    }

    /** Anew for each who asks, since they may set what they like in it. */
    private static DataSource open(String name, On kind) {
        return kind == On.DERBY ? EmbeddedDerby.open(name) : SharedServer.open(name);
    }

    private static void takeBack(String copy, Made mould, On kind) {
        if (restored(copy, mould, kind)) {
            mould.idle().add(copy);
        }
    }

    /** One that cannot be brought back is left alone; it ends with the JVM. */
    private static boolean restored(String copy, Made mould, On kind) {
        try (Connection connection = open(copy, kind).getConnection()) {
            return mould.contents().restored(connection, kind);
        } catch (SQLException e) {
            return false;
        }
    }

    private Made derby() throws SQLException {
        String name = EmbeddedDerby.create();
        Contents contents = made(open(name, On.DERBY), On.DERBY);
        String backup = EmbeddedDerby.backUp(name).toString();
        EmbeddedDerby.drop(name);
        return new Made(backup, contents, new ConcurrentLinkedQueue<>());
    }

    private Made postgresql() throws SQLException {
        String name = SharedServer.create();
        Contents contents = made(open(name, On.POSTGRESQL), On.POSTGRESQL);
        return new Made(name, contents, new ConcurrentLinkedQueue<>());
    }

    private Contents made(DataSource empty, On kind) throws SQLException {
        making.make(empty, kind);
        try (Connection connection = empty.getConnection()) {
            return Contents.of(connection, kind);
        }
    }
}
