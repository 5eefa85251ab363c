package org.hotline12345.store.jpa;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.hotline12345.law.ticket.Contact;
import org.hotline12345.law.ticket.TicketNumber;
import org.hotline12345.store.api.Confidential;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Encrypts what an older version kept in clear text, some rows to a transaction: what a start that was cut short has done
 * is done. With the last rows the database gives up the pages on which they stood.
 */
final class ClearText {

    private static final Logger LOG = LoggerFactory.getLogger(ClearText.class);
    private static final int AT_ONCE = 200;

    /** Of nodes that start at once one does a batch at a time. */
    private static final String TURN = "lock table contact_key in exclusive mode";

    private final DataSource database;
    private final Keyring ring;
    private final boolean derby;
    private final Documents documents = new Documents();

    ClearText(DataSource database, Keyring ring, boolean derby) {
        this.database = database;
        this.ring = ring;
        this.derby = derby;
    }

    void seal() throws SQLException {
        try (Connection connection = database.getConnection()) {
            boolean before = connection.getAutoCommit();
            connection.setAutoCommit(false);
            try {
                long contacts = all(connection, this::contacts);
                long requests = all(connection, this::requests);
                if (contacts + requests > 0) {
                    LOG.info(
                            "The contacts of {} tickets and the marks of {} requests were encrypted",
                            contacts,
                            requests);
                }
            } finally {
                connection.rollback();
                connection.setAutoCommit(before);
            }
        }
    }

    private interface Batch {
        int seal(Connection connection) throws SQLException;
    }

    private static long all(Connection connection, Batch batch) throws SQLException {
        long all = 0;
        for (int done = batch.seal(connection); done > 0; done = batch.seal(connection)) {
            connection.commit();
            all += done;
        }
        connection.commit();
        return all;
    }

    private int contacts(Connection connection) throws SQLException {
        execute(connection, TURN);
        List<Clear> found = clear(connection);
        try (PreparedStatement delete =
                        connection.prepareStatement("delete from ticket_confidential where ticket = ?");
                PreparedStatement insert = connection.prepareStatement(
                        "insert into ticket_contact (ticket, key_id, sealed, phone_hash) values (?, ?, ?, ?)")) {
            for (Clear each : found) {
                delete.setString(1, each.ticket().value());
                delete.executeUpdate();
                ContactRow row = new ContactRow(each.ticket(), each.confidential(), ring, documents);
                insert.setString(1, each.ticket().value());
                insert.setString(2, row.keyId());
                insert.setString(3, row.sealed());
                insert.setString(4, row.phoneHash());
                insert.executeUpdate();
            }
        }
        if (!found.isEmpty() && clear(connection).isEmpty()) {
            execute(connection, "lock table ticket_confidential in exclusive mode");
            if (clear(connection).isEmpty()) {
                execute(connection, "truncate table ticket_confidential");
            }
        }
        return found.size();
    }

    private static List<Clear> clear(Connection connection) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(
                "select ticket, name, phone, address, query_code from ticket_confidential order by ticket")) {
            select.setMaxRows(AT_ONCE);
            List<Clear> rows = new ArrayList<>();
            try (ResultSet found = select.executeQuery()) {
                while (found.next()) {
                    Contact contact = new Contact(
                            Optional.ofNullable(found.getString(2)),
                            Optional.ofNullable(found.getString(3)),
                            Optional.ofNullable(found.getString(4)));
                    rows.add(new Clear(
                            new TicketNumber(found.getString(1)), new Confidential(contact, found.getString(5))));
                }
            }
            return rows;
        }
    }

    private int requests(Connection connection) throws SQLException {
        execute(connection, TURN);
        List<String[]> found = requestsInClear(connection);
        try (PreparedStatement update = connection.prepareStatement(
                "update request_key set key_id = ?, fingerprint = ? where id = ? and key_id is null")) {
            for (String[] each : found) {
                update.setString(1, ring.inUse());
                update.setString(2, ring.seal(each[1], RequestKeyRow.place(each[0])));
                update.setString(3, each[0]);
                update.executeUpdate();
            }
        }
        if (derby && !found.isEmpty() && requestsInClear(connection).isEmpty()) {
            execute(connection, "call syscs_util.syscs_compress_table(current schema, 'REQUEST_KEY', 1)");
        }
        return found.size();
    }

    private static List<String[]> requestsInClear(Connection connection) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(
                "select id, fingerprint from request_key where key_id is null order by id")) {
            select.setMaxRows(AT_ONCE);
            List<String[]> rows = new ArrayList<>();
            try (ResultSet found = select.executeQuery()) {
                while (found.next()) {
                    rows.add(new String[] {found.getString(1), found.getString(2)});
                }
            }
            return rows;
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** A row of {@code ticket_confidential}. */
    private record Clear(TicketNumber ticket, Confidential confidential) {}
}
