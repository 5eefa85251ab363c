package org.hotline12345.evaluation.kit;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.hotline12345.evaluation.store.Answers;
import org.hotline12345.evaluation.store.Contacts;
import org.hotline12345.evaluation.store.CountedParticipation;
import org.hotline12345.evaluation.store.Links;
import org.hotline12345.evaluation.store.PhoneList;
import org.hotline12345.evaluation.store.Rounds;
import org.hotline12345.store.tables.kit.EmptyDatabases;
import org.hotline12345.store.tables.kit.ModuleStore;
import org.hotline12345.store.tables.kit.On;

/** The tables of this bundle in an empty database. */
public final class Tables implements AutoCloseable {

    private static final String MODULE = "evaluation";

    private final ModuleStore store;

    private Tables(ModuleStore store) {
        this.store = store;
    }

    public static Tables on(EmptyDatabases databases, On kind) throws IOException, SQLException {
        return new Tables(ModuleStore.in(databases, kind, MODULE));
    }

    /** In memory, for tests that are not about the database. */
    public static Tables inMemory() {
        return new Tables(ModuleStore.inMemory(MODULE));
    }

    public Rounds rounds() {
        return new Rounds(store.template());
    }

    public PhoneList phoneList() {
        return new PhoneList(store.template());
    }

    public Links links() {
        return new Links(store.template());
    }

    public Answers answers() {
        return new Answers(store.template());
    }

    public Contacts contacts() {
        return new Contacts(store.template());
    }

    public CountedParticipation participation() {
        return new CountedParticipation(store.template());
    }

    /** All text of a table in one, to look for what must not be there. */
    public String dump(String table) throws SQLException {
        StringBuilder all = new StringBuilder();
        try (Connection connection = store.database().getConnection();
                Statement statement = connection.createStatement();
                var rows = statement.executeQuery("select * from " + table)) {
            while (rows.next()) {
                for (int column = 1; column <= rows.getMetaData().getColumnCount(); column++) {
                    all.append(rows.getString(column)).append('|');
                }
            }
        }
        return all.toString();
    }

    @Override
    public void close() {
        store.close();
    }
}
