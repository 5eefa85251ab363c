package org.hotline12345.store.api;

import java.util.OptionalLong;

/**
 * The tickets of a year.
 *
 * @param year the year of their numbers, Asia/Shanghai
 * @param place where they are
 * @param tickets how many
 * @param open of how many the loop has not ended
 * @param bytes the room that they take with all that belongs to them, files excepted; empty where that is not known
 */
public record YearOfTickets(int year, Place place, long tickets, long open, OptionalLong bytes) {

    /** Where a year is. */
    public enum Place {
        /** The platform reads and writes it. */
        IN_USE,
        /** It was taken out and stands apart, in tables of its own. */
        APART,
        /** It was taken out, and is not in this database. */
        AWAY
    }
}
