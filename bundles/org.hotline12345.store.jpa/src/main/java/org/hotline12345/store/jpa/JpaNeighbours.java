package org.hotline12345.store.jpa;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.persistence.EntityManager;
import org.apache.aries.jpa.template.JpaTemplate;
import org.hotline12345.law.ticket.Contact;
import org.hotline12345.law.ticket.Ticket;
import org.hotline12345.law.ticket.TicketNumber;
import org.hotline12345.store.api.Neighbours;
import org.hotline12345.store.tables.Transactions;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Finds earlier tickets by the hash of the phone number, and by place and time. */
@Component
public final class JpaNeighbours implements Neighbours {

    private final Transactions transactions;
    private final Keys keys;
    private final Shelf shelf;
    private final Clock clock = Clock.systemUTC();
    private final Documents documents = new Documents();

    @Activate
    public JpaNeighbours(
            @Reference(target = "(osgi.unit.name=hotline)") JpaTemplate template,
            @Reference Keys keys,
            @Reference Shelf shelf) {
        this.transactions = new Transactions(template);
        this.keys = keys;
        this.shelf = shelf;
    }

    @Override
    public Found find(Vicinity vicinity) {
        List<String> hashes = vicinity.phone().map(it -> keys.ring().hashes(it)).orElse(List.of());
        return transactions.read(em -> {
            Nearby.Found near = Nearby.find(em, vicinity, hashes, YearTables.at(clock.instant()));
            List<String> numbers = Stream.concat(near.ofRequester().stream(), near.around().stream())
                    .distinct()
                    .toList();
            Map<String, Ticket> standing = shelf.standing(em, numbers).stream()
                    .collect(Collectors.toMap(it -> it.number().value(), Function.identity()));
            return new Found(
                    of(standing, near.ofRequester())
                            .filter(it -> counts(it, vicinity.endedSince()))
                            .toList(),
                    of(standing, near.around()).toList());
        });
    }

    private static Stream<Ticket> of(Map<String, Ticket> standing, List<String> numbers) {
        return numbers.stream().filter(standing::containsKey).map(standing::get);
    }

    private static boolean counts(Ticket ticket, Instant endedSince) {
        return !ticket.status().terminal() || !ticket.movedAt().isBefore(endedSince);
    }

    @Override
    public Map<TicketNumber, Contact> contacts(Set<TicketNumber> tickets) {
        if (tickets.isEmpty()) {
            return Map.of();
        }
        List<String> numbers = tickets.stream().map(TicketNumber::value).toList();
        return transactions.read(em -> em
                .createQuery("select c from ContactRow c where c.ticket in :numbers", ContactRow.class)
                .setParameter("numbers", numbers)
                .getResultList()
                .stream()
                .collect(Collectors.toMap(it -> new TicketNumber(it.ticket()), it -> contact(em, it))));
    }

    private Contact contact(EntityManager em, ContactRow row) {
        return KeyRegister.lost(em, keys, row.keyId())
                ? Contact.none()
                : row.confidential(keys, documents).contact();
    }
}
