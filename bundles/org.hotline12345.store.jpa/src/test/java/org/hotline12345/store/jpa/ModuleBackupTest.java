package org.hotline12345.store.jpa;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.Map;
import javax.sql.DataSource;
import org.flywaydb.core.api.MigrationVersion;
import org.hotline12345.store.api.Copied;
import org.hotline12345.store.api.CopiedTable;
import org.hotline12345.store.api.NotCopied;
import org.hotline12345.store.api.NotCopied.Why;
import org.hotline12345.store.tables.kit.On;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a module keeps is in every copy, also while the module is away, and also from an earlier version of it. */
class ModuleBackupTest {

    private static final Scripts BOOKS = new Scripts("books", ModuleBackupTest.class.getClassLoader());
    private static final MigrationVersion FIRST = MigrationVersion.fromVersion("1");

    private static Stores stores;

    @TempDir
    Path folder;

    @BeforeAll
    static void openStores() {
        stores = new Stores();
    }

    @AfterAll
    static void closeStores() {
        stores.close();
    }

    @ParameterizedTest
    @EnumSource
    void isRestoredOnTheOtherDatabase(On from) throws Exception {
        DataSource here = shelf(from, MigrationVersion.LATEST);
        run(here, "update books_shelf set worn = 0.1");
        run(here, "insert into books_shelf (title, said) values ('坎儿井', '每年清淤')");
        DataSource there = stores.started(from == On.DERBY ? On.POSTGRESQL : On.DERBY);
        try (Node after = Node.at(there)) {
            BOOKS.bring(there, MigrationVersion.LATEST);

            Copied written = away(here).write(file());

            assertTrue(written.tables().stream().map(CopiedTable::name).anyMatch("books_shelf"::equals));
            assertEquals(written, present(there).restore(file()));
            assertEquals("葡萄栽培 7", row(there));
            assertEquals(2, after.count("books_shelf"));
            assertEquals(1, after.count("books_shelf where worn = 0.1"));
            assertEquals(1, after.count("books_shelf where worn is null"));
        }
    }

    @Test
    void isBroughtToTheVersionOfTheModule() throws Exception {
        DataSource here = shelf(On.DERBY, FIRST);
        DataSource there = stores.started(On.DERBY);
        try (Node after = Node.at(there)) {
            BOOKS.bring(there, MigrationVersion.LATEST);
            present(here).write(file());

            present(there).restore(file());

            assertEquals("葡萄栽培 7", row(there));
            assertEquals(0, after.count("ticket"));
        }
    }

    /** Nobody has touched it, so it is as empty as any. */
    @ParameterizedTest
    @EnumSource
    void whatItsMigrationsMakeIsNoContent(On on) throws Exception {
        DataSource here = shelf(on, MigrationVersion.LATEST);
        run(here, "update books_serial set last_number = 12");
        DataSource there = stores.started(on);
        try (Node after = Node.at(there)) {
            BOOKS.bring(there, MigrationVersion.LATEST);
            assertEquals(1, after.count("books_serial"));
            present(here).write(file());

            present(there).restore(file());

            assertEquals(1, after.count("books_serial"));
            assertEquals(1, after.count("books_serial where last_number = 12"));
        }
    }

    @ParameterizedTest
    @EnumSource
    void whatSomebodyHasChangedThereIsNotOverwritten(On on) throws Exception {
        DataSource here = shelf(on, MigrationVersion.LATEST);
        DataSource there = stores.started(on);
        try (Node after = Node.at(there)) {
            BOOKS.bring(there, MigrationVersion.LATEST);
            run(there, "update books_serial set last_number = 3");
            present(here).write(file());

            NotCopied refused =
                    assertThrows(NotCopied.class, () -> present(there).restore(file()));

            assertEquals(Why.NOT_EMPTY, refused.why());
            assertEquals("books_serial 1", refused.getMessage());
            assertEquals(1, after.count("books_serial where last_number = 3"));
        }
    }

    @Test
    void isNotLeftOutInSilence() throws Exception {
        away(shelf(On.DERBY, FIRST)).write(file());
        DataSource there = stores.started(On.DERBY);
        try (Node after = Node.at(there)) {
            NotCopied refused = assertThrows(NotCopied.class, () -> away(there).restore(file()));

            assertEquals(Why.MODULE_MISSING, refused.why());
            assertEquals("books", refused.getMessage());
            assertEquals(0, after.count("ticket"));
        }
    }

    @Test
    void isCopiedToPostgresql() throws Exception {
        DataSource here = shelf(On.DERBY, MigrationVersion.LATEST);
        String address = stores.address();

        NotCopied refused = assertThrows(NotCopied.class, () -> away(here).copy(address, "postgres", ""));
        assertEquals(Why.MODULE_MISSING, refused.why());

        present(here).copy(address, "postgres", "");
        assertEquals("葡萄栽培 7", row(Stores.DATABASES.postgresql(address, "postgres", "")));
    }

    @Test
    void whatHasNoModuleIsRestoredWhereOneIs() throws Exception {
        DataSource here = stores.started(On.DERBY);
        DataSource there = stores.started(On.DERBY);
        try (Node before = Node.at(here);
                Node after = Node.at(there)) {
            Filled.with(before);
            BOOKS.bring(there, MigrationVersion.LATEST);
            away(here).write(file());

            present(there).restore(file());

            assertEquals(before.count("ticket"), after.count("ticket"));
            assertEquals(0, after.count("books_shelf"));
        }
    }

    private static DataSource shelf(On on, MigrationVersion version) throws Exception {
        DataSource database = stores.started(on);
        BOOKS.bring(database, version);
        run(database, "insert into books_shelf (title, said) values ('葡萄栽培', '四月开墩')");
        return database;
    }

    private static void run(DataSource database, String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String row(DataSource database) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select title, pages from books_shelf order by worn")) {
            assertTrue(row.next());
            return row.getString(1) + " " + row.getInt(2);
        }
    }

    private Path file() {
        return folder.resolve("hotline.zip");
    }

    /** With the module. */
    private static DatabaseBackup present(DataSource database) {
        return new DatabaseBackup(
                database,
                () -> Map.of(BOOKS.owner(), BOOKS),
                Stores.DATABASES,
                Stores.FRESH,
                "1.0.0",
                Clock.systemUTC());
    }

    /** Without the module. */
    private static DatabaseBackup away(DataSource database) {
        return Stores.backup(database);
    }
}
