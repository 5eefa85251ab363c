package org.hotline12345.store.jpa;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.persistence.EntityManager;
import org.apache.aries.jpa.template.JpaTemplate;
import org.hotline12345.law.party.UnitId;
import org.hotline12345.law.procedure.Event;
import org.hotline12345.law.procedure.Outcome;
import org.hotline12345.law.ticket.Ticket;
import org.hotline12345.law.ticket.TicketNumber;
import org.hotline12345.store.api.Backlog;
import org.hotline12345.store.api.CaseFile;
import org.hotline12345.store.api.Confidential;
import org.hotline12345.store.api.Creation;
import org.hotline12345.store.api.Earlier;
import org.hotline12345.store.api.Opening;
import org.hotline12345.store.api.Query;
import org.hotline12345.store.api.RequestKey;
import org.hotline12345.store.api.TicketStore;
import org.hotline12345.store.tables.Duplicate;
import org.hotline12345.store.tables.Transactions;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Keeps tickets in a relational database. Several nodes may share one. */
@Component
public final class JpaTicketStore implements TicketStore {

    private static final Logger LOG = LoggerFactory.getLogger(JpaTicketStore.class);

    private final Transactions transactions;
    private final Keys keys;
    private final Shelf shelf;
    private final Creations creations;
    private final Documents documents = new Documents();

    @Activate
    public JpaTicketStore(
            @Reference(target = "(osgi.unit.name=hotline)") JpaTemplate template,
            @Reference Keys keys,
            @Reference Shelf shelf) {
        this.transactions = new Transactions(template);
        this.keys = keys;
        this.shelf = shelf;
        this.creations = new Creations(transactions, keys, shelf, this::earlier);
    }

    @Override
    public Creation create(Opening opening) {
        return creations.create(opening);
    }

    @Override
    public boolean commit(Outcome.Moved moved, Optional<RequestKey> key) {
        String document = documents.write(moved.ticket());
        try {
            boolean moves = transactions.write(em -> {
                boolean first = moveOn(em, moved.ticket(), document);
                if (first) {
                    Index.follow(em, moved.ticket());
                    JpaContentStore.name(em, moved.event());
                    String before = hashBefore(em, moved.event());
                    Creations.record(
                            em, new EventRow(moved.event(), document, before, documents), moved.event(), key, keys);
                }
                return first;
            });
            if (moves) {
                shelf.keep(moved.ticket(), document);
            }
            return moves;
        } catch (Duplicate e) {
            // The same request, sent twice at once: the other one was kept.
            return false;
        }
    }

    /** Locks the ticket's row and changes it, unless somebody else has moved the ticket. */
    private boolean moveOn(EntityManager em, Ticket ticket, String document) {
        return em.createQuery("update TicketRow t set t.version = :version, t.status = :status, t.movedAt = :movedAt,"
                                + " t.body = :body where t.number = :number and t.version = :before")
                        .setParameter("version", ticket.version())
                        .setParameter("status", ticket.status().name())
                        .setParameter("movedAt", ticket.movedAt().toEpochMilli())
                        .setParameter("body", document)
                        .setParameter("number", ticket.number().value())
                        .setParameter("before", ticket.version() - 1)
                        .executeUpdate()
                == 1;
    }

    /** A record of which somebody has taken the end away goes on, and is found broken there. */
    private static String hashBefore(EntityManager em, Event event) {
        return em
                .createQuery(
                        "select e.hash from EventRow e where e.ticket = :ticket and e.number = :number", String.class)
                .setParameter("ticket", event.ticket().value())
                .setParameter("number", event.sequence() - 1)
                .getResultList()
                .stream()
                .findFirst()
                .orElse(EventChain.START);
    }

    @Override
    public Optional<Ticket> find(TicketNumber number) {
        return transactions.read(em -> shelf.ticket(em, number.value()));
    }

    @Override
    public Map<TicketNumber, Ticket> find(Set<TicketNumber> numbers) {
        List<String> wanted = numbers.stream().map(TicketNumber::value).toList();
        return transactions.read(em -> shelf.standing(em, wanted)).stream()
                .collect(Collectors.toMap(Ticket::number, Function.identity()));
    }

    @Override
    public boolean archived(TicketNumber number) {
        return transactions.read(ArchivedYears::of).contains(YearTables.of(number.value()));
    }

    @Override
    public Optional<Confidential> confidential(TicketNumber number) {
        return transactions.read(em -> confidential(em, number));
    }

    private Optional<Confidential> confidential(EntityManager em, TicketNumber number) {
        return Optional.ofNullable(em.find(ContactRow.class, number.value()))
                .map(it ->
                        KeyRegister.lost(em, keys, it.keyId()) ? ContactRow.lost() : it.confidential(keys, documents));
    }

    @Override
    public List<Event> events(TicketNumber number) {
        return recorded(number, transactions.read(em -> record(em, number)));
    }

    private static List<EventRow> record(EntityManager em, TicketNumber number) {
        return em.createQuery("select e from EventRow e where e.ticket = :ticket order by e.number", EventRow.class)
                .setParameter("ticket", number.value())
                .getResultList();
    }

    private List<Event> recorded(TicketNumber number, List<EventRow> rows) {
        EventChain.broken(rows)
                .ifPresent(it ->
                        LOG.error("The record of {} was changed outside of the platform, at step {}", number, it));
        return recorded(rows);
    }

    @Override
    public Optional<CaseFile> caseFile(TicketNumber number) {
        return transactions.read(em -> shelf.ticket(em, number.value())
                .flatMap(ticket -> confidential(em, number)
                        .map(it -> new CaseFile(ticket, it, recorded(number, record(em, number))))));
    }

    @Override
    public List<Ticket> list(Query query) {
        if (query.units().filter(Set::isEmpty).isPresent()) {
            return List.of();
        }
        return transactions.read(em -> shelf.standing(em, new Listing(query).numbers(em)));
    }

    @Override
    public List<TicketNumber> openWith(UnitId unit) {
        return transactions
                .read(em -> em.createQuery(
                                "select distinct a.ticket from AssignmentRow a"
                                        + " where a.unit = :unit and a.open = :open order by a.ticket",
                                String.class)
                        .setParameter("unit", unit.value())
                        .setParameter("open", true)
                        .getResultList())
                .stream()
                .map(TicketNumber::new)
                .toList();
    }

    @Override
    public List<TicketNumber> ringing(Instant until, int limit) {
        return transactions.read(em -> Ringing.tickets(em, until, limit)).stream()
                .map(TicketNumber::new)
                .toList();
    }

    @Override
    public Optional<Earlier> earlier(String actor, String key) {
        String id = RequestKeyRow.idOf(actor, key);
        return transactions.read(em -> Optional.ofNullable(em.find(RequestKeyRow.class, id))
                .map(it -> KeyRegister.lost(em, keys, it.keyId()) ? it.lost() : it.earlier(keys)));
    }

    @Override
    public List<Event> untold(int limit) {
        return recorded(transactions.read(em -> Untold.rows(em, limit)));
    }

    @Override
    public Backlog backlog() {
        return transactions.read(em -> new Backlog(
                em.createQuery("select count(o.number) from OutboxRow o", Long.class)
                        .getSingleResult(),
                Untold.since(em).map(documents::instant)));
    }

    private List<Event> recorded(List<EventRow> rows) {
        return rows.stream().map(it -> it.event(documents)).toList();
    }
}
