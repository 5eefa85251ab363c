package org.hotline12345.store.api;

/**
 * What an audit has looked at.
 *
 * @param tickets how many tickets
 * @param events how many steps in their records
 * @param flawed how many of the tickets are not as they were recorded
 */
public record Audited(long tickets, long events, long flawed) {

    public Audited plus(Audited other) {
        return new Audited(tickets + other.tickets, events + other.events, flawed + other.flawed);
    }
}
