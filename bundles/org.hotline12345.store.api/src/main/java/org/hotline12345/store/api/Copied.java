package org.hotline12345.store.api;

import java.util.List;

/**
 * What was copied, and proven to be the same on both sides.
 *
 * @param schema the version of the schema of which the rows are
 * @param tables each table, in order of their names
 */
public record Copied(String schema, List<CopiedTable> tables) {

    public Copied {
        tables = List.copyOf(tables);
    }

    /** The rows of all tables. */
    public long rows() {
        return tables.stream().mapToLong(CopiedTable::rows).sum();
    }
}
