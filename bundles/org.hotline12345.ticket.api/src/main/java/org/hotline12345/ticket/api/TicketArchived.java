package org.hotline12345.ticket.api;

import org.hotline12345.law.ticket.TicketNumber;

/**
 * Tickets of that year are found by nobody here: the year was taken out and is kept elsewhere. Says nothing of whether there is
 * such a ticket.
 */
public final class TicketArchived extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient TicketNumber number;
    private final int year;

    /** @param year the year of the number */
    public TicketArchived(TicketNumber number, int year) {
        super("The tickets of " + year + " are archived");
        this.number = number;
        this.year = year;
    }

    public TicketNumber number() {
        return number;
    }

    public int year() {
        return year;
    }
}
