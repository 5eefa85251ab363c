package org.hotline12345.store.api;

import java.util.List;

/**
 * A year that was taken out or put back.
 *
 * @param year which year
 * @param tables its tables, and what proves that a copy of them is the same
 * @param address of the database, as PostgreSQL's own programs take it
 * @param user whose tables they are
 */
public record MovedYear(int year, List<CopiedTable> tables, String address, String user) {

    public MovedYear {
        tables = List.copyOf(tables);
    }
}
