package org.hotline12345.evaluation.store;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.persistence.EntityManager;
import javax.persistence.TypedQuery;
import org.apache.aries.jpa.template.JpaTemplate;
import org.hotline12345.evaluation.api.Participation;
import org.hotline12345.evaluation.api.RatingFigures;
import org.hotline12345.law.party.UnitId;
import org.hotline12345.law.time.WorkingDays;
import org.hotline12345.store.tables.Schema;
import org.hotline12345.store.tables.Transactions;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Counts the rounds, one for each ticket. */
@Component
public final class CountedParticipation implements Participation {

    private static final String COUNT =
            "select r.reachable, r.asked, r.reached, r.outcome, r.callService, r.handling, count(r.ticket)"
                    + " from RoundRow r where r.counts = 1 and r.openedAt >= :from and r.openedAt < :to";
    private static final String OF_UNITS =
            " and exists (select u.unit from UnitRow u where u.ticket = r.ticket and u.nth = r.nth and u.unit in :units)";
    private static final String GROUPS =
            " group by r.reachable, r.asked, r.reached, r.outcome, r.callService, r.handling";

    private final Transactions transactions;

    @Activate
    public CountedParticipation(
            @Reference(target = "(hotline.schema=evaluation)") Schema schema,
            @Reference(target = "(osgi.unit.name=evaluation)") JpaTemplate template) {
        this(template);
    }

    public CountedParticipation(JpaTemplate template) {
        this.transactions = new Transactions(template);
    }

    @Override
    public RatingFigures figures(Optional<Set<UnitId>> units, LocalDate from, LocalDate to) {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException(to + " is before " + from);
        }
        boolean nobodys = units.filter(Set::isEmpty).isPresent();
        List<Object[]> groups = nobodys
                ? List.of()
                : transactions.read(em -> query(em, units, from, to).getResultList());
        Tally tally = new Tally();
        groups.forEach(it -> tally.add(Tally.Group.of(it)));
        return tally.figures(from, to);
    }

    private static TypedQuery<Object[]> query(
            EntityManager em, Optional<Set<UnitId>> units, LocalDate from, LocalDate to) {
        TypedQuery<Object[]> query = em.createQuery(
                        COUNT + (units.isPresent() ? OF_UNITS : "") + GROUPS, Object[].class)
                .setParameter("from", millis(from))
                .setParameter("to", millis(to.plusDays(1)));
        units.ifPresent(
                it -> query.setParameter("units", it.stream().map(UnitId::value).toList()));
        return query;
    }

    private static long millis(LocalDate day) {
        return day.atStartOfDay(WorkingDays.ZONE).toInstant().toEpochMilli();
    }
}
