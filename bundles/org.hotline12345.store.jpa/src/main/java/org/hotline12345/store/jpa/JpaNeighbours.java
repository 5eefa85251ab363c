package org.hotline12345.store.jpa;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import javax.persistence.EntityManager;
import javax.persistence.TypedQuery;
import org.apache.aries.jpa.template.JpaTemplate;
import org.hotline12345.law.ticket.Contact;
import org.hotline12345.law.ticket.Status;
import org.hotline12345.law.ticket.Ticket;
import org.hotline12345.law.ticket.TicketNumber;
import org.hotline12345.store.api.Neighbours;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Finds earlier tickets by the hash of the phone number, and by place and time. */
@Component
public final class JpaNeighbours implements Neighbours {

    private static final List<String> RUNNING = List.of(Status.AWAITING_DISPATCH.name(), Status.IN_HANDLING.name());

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
    public List<Ticket> ofRequester(String phone, Instant since, int limit) {
        List<String> hashes = keys.ring().hashes(phone);
        if (hashes.isEmpty()) {
            return List.of();
        }
        return transactions.read(em -> tickets(
                em,
                em.createQuery(
                                "select c.ticket from ContactRow c where c.phoneHash in :hashes"
                                        + " order by c.ticket desc",
                                String.class)
                        .setParameter("hashes", hashes)
                        .setMaxResults(limit)
                        .getResultList(),
                it -> !it.status().terminal() || !it.movedAt().isBefore(since)));
    }

    @Override
    public List<Ticket> around(Set<String> places, Set<String> categories, Instant since, int limit) {
        if (places.isEmpty()) {
            return List.of();
        }
        String narrowed = categories.isEmpty() ? "" : " and t.category in :categories";
        return transactions.read(em -> {
            TypedQuery<String> found = em.createQuery(
                            "select t.number from TicketRow t where t.place in :places and t.status in :running"
                                    + " and t.takenAt >= :since" + narrowed + " order by t.takenAt desc, t.number desc",
                            String.class)
                    .setParameter("places", places)
                    .setParameter("running", RUNNING)
                    .setParameter("since", since.toEpochMilli());
            if (!categories.isEmpty()) {
                found.setParameter("categories", categories);
            }
            return tickets(em, found.setMaxResults(limit).getResultList(), it -> true);
        });
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

    /** Looks for the documents of the few that were found, so that none is carried through a sort. */
    private List<Ticket> tickets(EntityManager em, List<String> numbers, Predicate<Ticket> wanted) {
        if (numbers.isEmpty()) {
            return List.of();
        }
        Map<String, Shelf.Version> versions = em
                .createQuery(
                        "select t.number, t.version, t.movedAt from TicketRow t where t.number in :numbers",
                        Object[].class)
                .setParameter("numbers", numbers)
                .getResultList()
                .stream()
                .map(Shelf.Version::of)
                .collect(Collectors.toMap(Shelf.Version::number, Function.identity()));
        List<Shelf.Version> ordered =
                numbers.stream().map(versions::get).filter(Objects::nonNull).toList();
        return shelf.tickets(em, ordered).stream().filter(wanted).toList();
    }
}
