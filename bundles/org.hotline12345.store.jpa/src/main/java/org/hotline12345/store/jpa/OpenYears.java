package org.hotline12345.store.jpa;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Set;

/** Makes each year for which tickets come that are copied into a PostgreSQL, in the transaction of the copy. */
final class OpenYears {

    private final YearTables tables;
    private final Set<Integer> open;

    private OpenYears(YearTables tables) throws SQLException {
        this.tables = tables;
        this.open = tables.attached();
    }

    /** Empty where the database knows no parts, or its version of the schema has none yet. */
    static Optional<OpenYears> in(Connection connection) throws SQLException {
        return YearTables.inParts(connection)
                ? Optional.of(new OpenYears(new YearTables(connection)))
                : Optional.empty();
    }

    /** @param number of a ticket that comes */
    void open(String number) throws SQLException {
        int year = YearTables.of(number);
        if (open.add(year)) {
            tables.make(year);
        }
    }
}
