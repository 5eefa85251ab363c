package org.hotline12345.store.jpa;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.persistence.EntityManager;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Which keys the contacts of a database were ever encrypted under, each with a proof that tells it from another key. A
 * node that has not all of them does not start: it could not read some contacts, and others could not read its own.
 */
final class KeyRegister {

    private static final Logger LOG = LoggerFactory.getLogger(KeyRegister.class);
    private static final String PROVEN = "12345";

    private final DataSource database;
    private final Keys keys;

    KeyRegister(DataSource database, Keys keys) {
        this.database = database;
        this.keys = keys;
    }

    /**
     * Makes the first key for a database that has none, and checks the keys against one that has.
     *
     * @throws BadKeys where they do not fit
     */
    void check() throws SQLException {
        try (Connection connection = database.getConnection()) {
            boolean before = connection.getAutoCommit();
            connection.setAutoCommit(false);
            try {
                check(connection);
                connection.commit();
            } finally {
                connection.rollback();
                connection.setAutoCommit(before);
            }
        }
    }

    /** Of two nodes that start at once on a new database, one makes the key, and the other sees that it has none. */
    private void check(Connection connection) throws SQLException {
        execute(connection, "lock table contact_key in exclusive mode");
        giveUp(connection);
        Map<String, String> proofs = proofs(connection);
        if (proofs.isEmpty() && keys.missing()) {
            keys.make();
        }
        for (Map.Entry<String, String> each : proofs.entrySet()) {
            prove(each.getKey(), each.getValue());
        }
        Keyring ring = keys.ring();
        if (!proofs.containsKey(ring.inUse())) {
            try (PreparedStatement insert =
                    connection.prepareStatement("insert into contact_key (id, proof) values (?, ?)")) {
                insert.setString(1, ring.inUse());
                insert.setString(2, proof(ring));
                insert.executeUpdate();
            }
        }
    }

    private void giveUp(Connection connection) throws SQLException {
        try (PreparedStatement delete = connection.prepareStatement("delete from contact_key where id = ?")) {
            for (String each : keys.lost()) {
                delete.setString(1, each);
                if (delete.executeUpdate() == 1) {
                    LOG.warn(
                            "Key {} is given up for lost, and with it the contacts that were encrypted under it", each);
                }
            }
        }
    }

    /** Whether a row cannot be read any more: its key is not here, and the database does not demand it either. */
    static boolean lost(EntityManager em, Keys keys, String id) {
        return !keys.ring().ids().contains(id) && !knows(em, id);
    }

    static boolean knows(EntityManager em, String id) {
        return !em.createNativeQuery("select id from contact_key where id = ?")
                .setParameter(1, id)
                .getResultList()
                .isEmpty();
    }

    private void prove(String id, String proof) {
        boolean has = !keys.missing() && keys.ring().open(proof, place(id)).isPresent();
        if (!has) {
            throw new BadKeys(
                    ("its contacts are encrypted under key %s, which is not in %s: put back your copy of that file,"
                                    + " or take it from another node")
                            .formatted(id, keys));
        }
    }

    /** What stands beside the key in use. */
    static String proof(Keyring ring) {
        return ring.seal(PROVEN, place(ring.inUse()));
    }

    private static String place(String id) {
        return "contact_key/" + id;
    }

    private static Map<String, String> proofs(Connection connection) throws SQLException {
        Map<String, String> proofs = new LinkedHashMap<>();
        try (PreparedStatement select = connection.prepareStatement("select id, proof from contact_key order by id");
                ResultSet found = select.executeQuery()) {
            while (found.next()) {
                proofs.put(found.getString(1), found.getString(2));
            }
        }
        return proofs;
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.execute();
        }
    }
}
