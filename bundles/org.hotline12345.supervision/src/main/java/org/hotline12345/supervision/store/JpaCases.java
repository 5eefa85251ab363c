package org.hotline12345.supervision.store;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import javax.persistence.EntityManager;
import javax.persistence.LockModeType;
import javax.persistence.TypedQuery;
import org.apache.aries.jpa.template.JpaTemplate;
import org.hotline12345.law.party.UnitId;
import org.hotline12345.law.ticket.TicketNumber;
import org.hotline12345.store.tables.Duplicate;
import org.hotline12345.store.tables.Schema;
import org.hotline12345.store.tables.Transactions;
import org.hotline12345.supervision.CaseStore;
import org.hotline12345.supervision.api.CaseEntry;
import org.hotline12345.supervision.api.CaseGround;
import org.hotline12345.supervision.api.CaseSelection;
import org.hotline12345.supervision.api.CaseSelection.Standing;
import org.hotline12345.supervision.api.CaseState;
import org.hotline12345.supervision.api.SupervisionCase;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Keeps cases in a relational database. */
@Component
public final class JpaCases implements CaseStore {

    private static final int TRIES = 5;

    private final Transactions transactions;

    /** @param schema says that the tables are there */
    @Activate
    public JpaCases(
            @Reference(target = "(hotline.schema=supervision)") Schema schema,
            @Reference(target = "(osgi.unit.name=supervision)") JpaTemplate template) {
        this(template);
    }

    public JpaCases(JpaTemplate template) {
        this.transactions = new Transactions(template);
    }

    @Override
    public void enter(TicketNumber ticket, String subject, List<CaseGround> grounds, Instant at) {
        write(em -> {
            new Cases(em).enter(ticket, subject, grounds, at);
            return ticket;
        });
    }

    @Override
    public long gather(List<Watched> watched, Optional<Long> into, NewFile file) {
        return write(em -> new Cases(em).gather(watched, into, file));
    }

    /** Where another thread has just entered the same, once more. */
    private <T> T write(Function<EntityManager, T> change) {
        for (int tried = 1; ; tried++) {
            try {
                return transactions.write(change::apply);
            } catch (Duplicate e) {
                if (tried == TRIES) {
                    throw e;
                }
            }
        }
    }

    @Override
    public List<SupervisionCase> list(CaseSelection selection, Optional<Set<UnitId>> units, Instant now) {
        if (units.filter(Set::isEmpty).isPresent()) {
            return List.of();
        }
        StringBuilder query = new StringBuilder("select c from CaseRow c where c.number < :before");
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("before", selection.before().orElse(Long.MAX_VALUE));
        units.ifPresent(it -> {
            query.append(
                    " and exists (select k.unit from ConcernRow k where k.caseNumber = c.number and k.unit in :units)");
            parameters.put("units", it.stream().map(UnitId::value).toList());
        });
        selection.standing().ifPresent(it -> {
            query.append(" and c.state = :state");
            parameters.put("state", (it == Standing.ENDED ? CaseState.ENDED : CaseState.OPEN).name());
            if (it == Standing.OVERDUE) {
                query.append(" and c.dueAt < :now");
                parameters.put("now", now.toEpochMilli());
            }
        });
        query.append(" order by c.number desc");
        return transactions.read(em -> {
            TypedQuery<CaseRow> typed =
                    em.createQuery(query.toString(), CaseRow.class).setMaxResults(selection.most());
            parameters.forEach(typed::setParameter);
            return new Files(em).of(typed.getResultList());
        });
    }

    @Override
    public Optional<SupervisionCase> find(long number) {
        return transactions.read(em -> Optional.ofNullable(em.find(CaseRow.class, number))
                .map(it -> new Files(em).of(List.of(it)).get(0)));
    }

    @Override
    public List<Long> of(List<TicketNumber> tickets) {
        return tickets.isEmpty()
                ? List.of()
                : transactions.read(em -> em.createQuery(
                                "select distinct g.caseNumber from GroundRow g where g.ticket in :tickets"
                                        + " order by g.caseNumber",
                                Long.class)
                        .setParameter(
                                "tickets",
                                tickets.stream().map(TicketNumber::value).toList())
                        .getResultList());
    }

    @Override
    public boolean say(long number, Said said, Optional<Instant> due) {
        return write(em -> {
            CaseRow row = em.find(CaseRow.class, number, LockModeType.PESSIMISTIC_WRITE);
            boolean ended = row != null && row.state() == CaseState.ENDED;
            boolean result = said.kind() == CaseEntry.Kind.RESULT;
            if (row == null || row.state() == CaseState.MERGED || ended && !result) {
                return false;
            }
            em.persist(new EntryRow(number, entries(em, number) + 1, said));
            due.ifPresent(row::due);
            if (ended) {
                row.result(said.text());
            }
            return true;
        });
    }

    private static int entries(EntityManager em, long number) {
        Integer last = em.createQuery("select max(e.nth) from EntryRow e where e.caseNumber = :number", Integer.class)
                .setParameter("number", number)
                .getSingleResult();
        return last == null ? 0 : last;
    }

    @Override
    public long overdue(Instant now) {
        return transactions.read(em -> em.createQuery(
                        "select count(c.number) from CaseRow c where c.state = :open and c.dueAt < :now", Long.class)
                .setParameter("open", CaseState.OPEN.name())
                .setParameter("now", now.toEpochMilli())
                .getSingleResult());
    }
}
