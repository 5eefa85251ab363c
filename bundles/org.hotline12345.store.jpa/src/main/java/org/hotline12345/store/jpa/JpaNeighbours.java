package org.hotline12345.store.jpa;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.persistence.TypedQuery;
import org.apache.aries.jpa.template.JpaTemplate;
import org.hotline12345.law.ticket.Status;
import org.hotline12345.law.ticket.Ticket;
import org.hotline12345.store.api.Neighbours;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Finds earlier tickets by the hash of the phone number, and by place and time. */
@Component
public final class JpaNeighbours implements Neighbours {

    private static final List<String> ENDED = Stream.of(Status.values())
            .filter(Status::terminal)
            .map(Status::name)
            .toList();

    private static final List<String> RUNNING = List.of(Status.AWAITING_DISPATCH.name(), Status.IN_HANDLING.name());

    private final Transactions transactions;
    private final PhoneHash phones;
    private final Documents documents = new Documents();

    @Activate
    public JpaNeighbours(
            @Reference(target = "(osgi.unit.name=hotline)") JpaTemplate template, @Reference PhoneHash phones) {
        this.transactions = new Transactions(template);
        this.phones = phones;
        new PhoneBackfill(transactions, phones).run();
    }

    @Override
    public List<Ticket> ofRequester(String phone, Instant since, int limit) {
        String hash = phones.of(Optional.of(phone));
        if (hash.equals(PhoneHash.NONE)) {
            return List.of();
        }
        return read(transactions.read(em -> em.createQuery(
                        "select t.body from ConfidentialRow c, TicketRow t where c.phoneHash = :hash"
                                + " and t.number = c.ticket and (t.status not in :ended or t.movedAt >= :since)"
                                + " order by c.ticket desc",
                        String.class)
                .setParameter("hash", hash)
                .setParameter("ended", ENDED)
                .setParameter("since", since.toEpochMilli())
                .setMaxResults(limit)
                .getResultList()));
    }

    @Override
    public List<Ticket> around(Set<String> places, Set<String> categories, Instant since, int limit) {
        if (places.isEmpty()) {
            return List.of();
        }
        String narrowed = categories.isEmpty() ? "" : " and t.category in :categories";
        return read(transactions.read(em -> {
            TypedQuery<String> found = em.createQuery(
                            "select t.body from TicketRow t where t.place in :places and t.status in :running"
                                    + " and t.takenAt >= :since" + narrowed + " order by t.takenAt desc",
                            String.class)
                    .setParameter("places", places)
                    .setParameter("running", RUNNING)
                    .setParameter("since", since.toEpochMilli());
            if (!categories.isEmpty()) {
                found.setParameter("categories", categories);
            }
            return found.setMaxResults(limit).getResultList();
        }));
    }

    private List<Ticket> read(List<String> bodies) {
        return bodies.stream().map(it -> documents.read(it, Ticket.class)).toList();
    }
}
