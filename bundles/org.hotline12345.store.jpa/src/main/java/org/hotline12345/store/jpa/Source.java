package org.hotline12345.store.jpa;

import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import org.hotline12345.store.api.CopiedTable;

/** From where tables are copied: a database, or a file. */
interface Source {

    /** The tables in order of their names, each with its columns in order of theirs. */
    List<Shape> shapes();

    /** Reads all rows of a table, and says what they were. */
    CopiedTable read(String table, Lines lines) throws SQLException, IOException;

    /**
     * A table and its columns by name.
     *
     * @param name which table
     * @param columns its columns, in order of their names
     */
    record Shape(String name, List<String> columns) {

        static Shape of(StoredTable table) {
            return new Shape(table.name(), table.columnNames());
        }
    }
}
