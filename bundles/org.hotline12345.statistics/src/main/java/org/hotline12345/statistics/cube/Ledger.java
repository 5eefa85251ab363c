package org.hotline12345.statistics.cube;

import java.util.Collection;
import java.util.List;
import java.util.function.Function;

/**
 * 统计台账. The facts of all tickets, and the running totals of them. Safe for any thread, on any node.
 *
 * <p>Any method throws {@code StoreUnavailable} where the database does not answer, or is too busy.
 */
public interface Ledger {

    /**
     * Enters facts in the place of those that were there of the same tickets, and moves the totals by the difference, in one
     * transaction. What was entered of a later version of a ticket stays.
     *
     * @param entries one for each ticket at most
     */
    void enter(Collection<Entry> entries);

    /** Reads totals in one transaction. */
    <T> T read(Function<Sheets, T> reading);

    /** How many tickets are entered. */
    long tickets();

    /**
     * Each total that is not the sum over the facts, by plain SQL over all of them, in one statement: on PostgreSQL it sees
     * one moment, while work goes on.
     */
    List<Difference> differences();

    /** Makes all totals anew from the facts. Nothing can be entered meanwhile. */
    void retotal();

    /**
     * What is to be entered.
     *
     * @param fact the ticket's
     * @param version the version of the ticket that it was read from
     */
    record Entry(Fact fact, int version) {}

    /**
     * A total that is wrong.
     *
     * @param cell which
     * @param tooMuch by how much it is more than the sum over the facts, of each slice; less than nothing where it is less
     */
    record Difference(Cell cell, Tally tooMuch) {}
}
