package org.hotline12345.ticket.alike;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hotline12345.law.ticket.Contact;
import org.hotline12345.law.ticket.Ticket;
import org.hotline12345.law.ticket.TicketNumber;
import org.hotline12345.store.api.Neighbours;
import org.hotline12345.store.api.StoreUnavailable;

/** Has what a test puts in, and remembers what it was asked. */
final class Nearby implements Neighbours {

    final List<Ticket> own = new ArrayList<>();
    final List<Ticket> others = new ArrayList<>();
    boolean away;
    Optional<Instant> closedSince = Optional.empty();
    Optional<LocalDate> runningSince = Optional.empty();
    Set<String> places = Set.of();
    String theme = "";

    @Override
    public Found find(Vicinity vicinity) {
        if (away) {
            throw new StoreUnavailable("The database does not answer", new IllegalStateException());
        }
        closedSince = Optional.of(vicinity.endedSince());
        runningSince = Optional.of(vicinity.since());
        places = vicinity.places();
        theme = vicinity.theme();
        return new Found(own, others);
    }

    @Override
    public Map<TicketNumber, Contact> contacts(Set<TicketNumber> tickets) {
        return tickets.stream().collect(Collectors.toMap(it -> it, it -> Contact.none()));
    }
}
