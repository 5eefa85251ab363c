package org.hotline12345.store.jpa;

import static java.time.format.DateTimeFormatter.BASIC_ISO_DATE;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.persistence.EntityManager;
import org.apache.aries.jpa.template.JpaTemplate;
import org.hotline12345.law.ticket.Contact;
import org.hotline12345.law.ticket.Status;
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
            List<String> own = ofRequester(em, hashes, vicinity.own());
            List<String> around = around(em, vicinity);
            Map<String, Ticket> standing =
                    shelf
                            .standing(
                                    em,
                                    Stream.concat(own.stream(), around.stream())
                                            .distinct()
                                            .toList())
                            .stream()
                            .collect(Collectors.toMap(it -> it.number().value(), Function.identity()));
            return new Found(
                    of(standing, own)
                            .filter(it -> counts(it, vicinity.endedSince()))
                            .toList(),
                    of(standing, around).toList());
        });
    }

    private static Stream<Ticket> of(Map<String, Ticket> standing, List<String> numbers) {
        return numbers.stream().filter(standing::containsKey).map(standing::get);
    }

    private static boolean counts(Ticket ticket, Instant endedSince) {
        return !ticket.status().terminal() || !ticket.movedAt().isBefore(endedSince);
    }

    private static List<String> ofRequester(EntityManager em, List<String> hashes, int limit) {
        return hashes.isEmpty()
                ? List.of()
                : em.createQuery(
                                "select c.ticket from ContactRow c where c.phoneHash in :hashes"
                                        + " order by c.ticket desc",
                                String.class)
                        .setParameter("hashes", hashes)
                        .setMaxResults(limit)
                        .getResultList();
    }

    /**
     * Each place by itself, and in the order of numbers, so that the database reads from the latest on, in the tables of this
     * year, and stops when it has enough: while half a county calls about one outage, the tickets there are many.
     */
    private static List<String> around(EntityManager em, Vicinity vicinity) {
        return vicinity.places().stream()
                .flatMap(place -> at(em, place, vicinity))
                .sorted(Comparator.reverseOrder())
                .limit(vicinity.others())
                .toList();
    }

    private static Stream<String> at(EntityManager em, String place, Vicinity vicinity) {
        return em
                .createQuery(
                        "select t.number from TicketRow t where t.place = :place and t.number >= :since"
                                + " and (t.status = :awaiting or t.status = :handling)"
                                + " and locate(:theme, t.category) = 1"
                                + " order by t.number desc",
                        String.class)
                .setParameter("place", place)
                .setParameter("since", BASIC_ISO_DATE.format(vicinity.since()))
                .setParameter("awaiting", Status.AWAITING_DISPATCH.name())
                .setParameter("handling", Status.IN_HANDLING.name())
                .setParameter("theme", vicinity.theme())
                .setMaxResults(vicinity.others())
                .getResultList()
                .stream();
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
