package org.hotline12345.supervision.store;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.persistence.EntityManager;
import javax.persistence.LockModeType;
import javax.persistence.TypedQuery;
import org.apache.aries.jpa.template.JpaTemplate;
import org.hotline12345.law.party.UnitId;
import org.hotline12345.law.ticket.TicketNumber;
import org.hotline12345.store.tables.Duplicate;
import org.hotline12345.store.tables.Schema;
import org.hotline12345.store.tables.Transactions;
import org.hotline12345.supervision.Followed;
import org.hotline12345.supervision.FollowedStore;
import org.hotline12345.supervision.pattern.Point;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Keeps what is followed in a relational database. */
@Component
public final class JpaFollowed implements FollowedStore {

    private static final String POINT = "select t.ticket, t.takenAt, t.requester, t.solved from TicketRow t";

    private final Transactions transactions;

    /** @param schema says that the tables are there */
    @Activate
    public JpaFollowed(
            @Reference(target = "(hotline.schema=supervision)") Schema schema,
            @Reference(target = "(osgi.unit.name=supervision)") JpaTemplate template) {
        this(template);
    }

    public JpaFollowed(JpaTemplate template) {
        this.transactions = new Transactions(template);
    }

    @Override
    public boolean enter(Followed followed) {
        try {
            return transactions.write(em -> entered(em, followed));
        } catch (Duplicate e) {
            // The same ticket came to another thread at the same time.
            return transactions.write(em -> entered(em, followed));
        }
    }

    private static boolean entered(EntityManager em, Followed followed) {
        TicketRow row = em.find(TicketRow.class, followed.ticket().value(), LockModeType.PESSIMISTIC_WRITE);
        if (row == null) {
            em.persist(new TicketRow(followed));
        } else if (!row.advance(followed)) {
            return false;
        }
        Map<UnitId, RefusalRow> before = refusals(em, followed.ticket());
        before.values().stream()
                .filter(it -> !followed.refused().containsKey(it.unit()))
                .forEach(em::remove);
        followed.refused()
                .forEach((unit, at) -> Optional.ofNullable(before.get(unit))
                        .ifPresentOrElse(
                                it -> it.at(at),
                                () -> em.persist(
                                        new RefusalRow(followed.ticket().value(), unit, at))));
        return true;
    }

    private static Map<UnitId, RefusalRow> refusals(EntityManager em, TicketNumber ticket) {
        return em
                .createQuery("select r from RefusalRow r where r.ticket = :ticket", RefusalRow.class)
                .setParameter("ticket", ticket.value())
                .getResultList()
                .stream()
                .collect(Collectors.toMap(RefusalRow::unit, Function.identity()));
    }

    @Override
    public Optional<Followed> find(TicketNumber ticket) {
        return transactions.read(em -> Optional.ofNullable(em.find(TicketRow.class, ticket.value()))
                .map(it -> it.followed(refusals(em, ticket).values().stream()
                        .collect(Collectors.toMap(RefusalRow::unit, RefusalRow::at)))));
    }

    @Override
    public Optional<String> known(List<String> tags) {
        return transactions.read(em -> em.createQuery(
                        "select t.requester from TicketRow t where t.requester in :tags order by t.takenAt, t.ticket",
                        String.class)
                .setParameter("tags", tags)
                .setMaxResults(1)
                .getResultStream()
                .findFirst());
    }

    @Override
    public List<Point> around(Around around, Instant from, Instant until) {
        Map<String, Object> parameters = between(from, until);
        String query = POINT + " where t.takenAt >= :from and t.takenAt < :until" + at(around, parameters);
        return transactions.read(em -> points(typed(em, query, parameters)));
    }

    @Override
    public List<Point> latest(Around around, Instant from, Instant until, int most) {
        Map<String, Object> parameters = between(from, until);
        String query = POINT + " where t.takenAt >= :from and t.takenAt <= :until" + at(around, parameters)
                + " order by t.takenAt desc, t.ticket desc";
        return transactions.read(em -> points(em, query, parameters, most));
    }

    @Override
    public List<Point> earliest(Around around, Instant from, Instant until, int most) {
        Map<String, Object> parameters = between(from, until);
        String query = POINT + " where t.takenAt > :from and t.takenAt < :until" + at(around, parameters)
                + " order by t.takenAt, t.ticket";
        return transactions.read(em -> points(em, query, parameters, most));
    }

    @Override
    public long requesters(Around around, Instant from, Instant until) {
        Map<String, Object> parameters = between(from, until);
        String query =
                "select count(distinct t.requester) from TicketRow t where t.takenAt >= :from and t.takenAt < :until"
                        + at(around, parameters);
        return transactions.read(em -> {
            TypedQuery<Long> count = em.createQuery(query, Long.class);
            parameters.forEach(count::setParameter);
            return count.getSingleResult();
        });
    }

    private static Map<String, Object> between(Instant from, Instant until) {
        return new HashMap<>(Map.of("from", from.toEpochMilli(), "until", until.toEpochMilli()));
    }

    private static String at(Around around, Map<String, Object> parameters) {
        return " and t.declined = 0"
                + below("place", around.place(), around.county(), parameters)
                + below("category", around.category(), around.theme(), parameters)
                + (around.complaintsOnly() ? " and t.complaint = 1" : "");
    }

    private static String below(String column, String code, boolean andBelow, Map<String, Object> parameters) {
        parameters.put(column, code);
        if (!andBelow) {
            return " and t." + column + " = :" + column;
        }
        parameters.put(column + "Under", code + "/%");
        return " and (t." + column + " = :" + column + " or t." + column + " like :" + column + "Under)";
    }

    @Override
    public List<Point> of(String requester, String category, int most) {
        return transactions.read(em -> points(
                em,
                POINT + " where t.declined = 0 and t.complaint = 1 and t.requester = :requester"
                        + " and t.category = :category order by t.takenAt desc",
                Map.of("requester", requester, "category", category),
                most));
    }

    @Override
    public List<Point> without(String category, String place, int most) {
        return transactions.read(em -> points(
                em,
                POINT + " where t.declined = 0 and t.complaint = 1 and t.without = 1 and t.place = :place"
                        + " and t.category = :category order by t.takenAt desc",
                Map.of("place", place, "category", category),
                most));
    }

    @Override
    public List<Point> refused(UnitId unit, int most) {
        return transactions.read(em -> points(
                em,
                "select r.ticket, r.takenAt, t.requester, t.solved from RefusalRow r, TicketRow t"
                        + " where r.ticket = t.ticket and r.unit = :unit order by r.takenAt desc",
                Map.of("unit", unit.value()),
                most));
    }

    private static List<Point> points(EntityManager em, String query, Map<String, Object> parameters, int most) {
        return points(typed(em, query, parameters).setMaxResults(most));
    }

    private static TypedQuery<Object[]> typed(EntityManager em, String query, Map<String, Object> parameters) {
        TypedQuery<Object[]> typed = em.createQuery(query, Object[].class);
        parameters.forEach(typed::setParameter);
        return typed;
    }

    private static List<Point> points(TypedQuery<Object[]> query) {
        return query.getResultList().stream()
                .map(it -> new Point(
                        new TicketNumber((String) it[0]),
                        Instant.ofEpochMilli((Long) it[1]),
                        (String) it[2],
                        ((Number) it[3]).intValue() == 1))
                .toList();
    }
}
