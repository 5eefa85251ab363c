package org.hotline12345.store.api;

import java.util.List;

/**
 * What was copied, and proven to be the same on both sides.
 *
 * @param schema the version of the schema of which the rows are
 * @param tables each table, in order of their names
 * @param archived the years that were taken out before, of which no ticket is in the copy
 */
public record Copied(String schema, List<CopiedTable> tables, List<Integer> archived) {

    public Copied {
        tables = List.copyOf(tables);
        archived = List.copyOf(archived);
    }

    /** With every year in it. */
    public Copied(String schema, List<CopiedTable> tables) {
        this(schema, tables, List.of());
    }

    /** The rows of all tables. */
    public long rows() {
        return tables.stream().mapToLong(CopiedTable::rows).sum();
    }
}
