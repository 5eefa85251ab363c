package org.hotline12345.store.jpa;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javax.persistence.EntityManager;
import org.apache.aries.jpa.template.JpaTemplate;
import org.hotline12345.law.ticket.TicketNumber;
import org.hotline12345.store.api.Audit;
import org.hotline12345.store.api.Audited;
import org.hotline12345.store.api.Flaw;
import org.hotline12345.store.tables.Transactions;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Looks at the tables behind the tickets. Which tickets there must be is known from the days' last numbers, because
 * numbers are given out without gaps.
 */
@Component
public final class JpaAudit implements Audit {

    private static final int AT_ONCE = 200;
    private static final Audited NOTHING = new Audited(0, 0, 0);

    private final Transactions transactions;
    private final Documents documents = new Documents();

    @Activate
    public JpaAudit(@Reference(target = "(osgi.unit.name=hotline)") JpaTemplate template) {
        this.transactions = new Transactions(template);
    }

    @Override
    public Audited all(Consumer<Flaw> found) {
        Audited looked = NOTHING;
        for (SerialRow day : transactions.read(SerialRow::all)) {
            if (!transactions.read(ArchivedYears::of).contains(YearTables.of(day.day()))) {
                for (List<TicketNumber> some : day.numbers(AT_ONCE)) {
                    looked = looked.plus(look(some, found));
                }
            }
        }
        return looked;
    }

    @Override
    public Optional<Audited> one(TicketNumber number, Consumer<Flaw> found) {
        Inspection inspection = read(List.of(number)).get(0);
        return inspection.ticket().isEmpty() && inspection.events().isEmpty()
                ? Optional.empty()
                : Optional.of(look(List.of(number), found));
    }

    private Audited look(List<TicketNumber> numbers, Consumer<Flaw> found) {
        List<Inspection> inspections = read(numbers);
        List<Flaw> flaws = inspections.stream().flatMap(it -> flaw(it).stream()).toList();
        flaws.forEach(found);
        long events = inspections.stream().mapToLong(it -> it.events().size()).sum();
        return new Audited(numbers.size(), events, flaws.size());
    }

    /** A step that came between the reading of a ticket and of its events looks like a flaw, but not twice. */
    private Optional<Flaw> flaw(Inspection inspection) {
        Optional<Flaw> seen = inspection.flaw(documents);
        return seen.isEmpty() || archivedMeanwhile(inspection)
                ? Optional.empty()
                : transactions
                        .read(em -> {
                            // Waits for whoever moves the ticket now, and holds off who would.
                            em.createQuery("update TicketRow t set t.version = t.version where t.number = :number")
                                    .setParameter("number", inspection.number().value())
                                    .executeUpdate();
                            return read(em, List.of(inspection.number()));
                        })
                        .get(0)
                        .flaw(documents);
    }

    private boolean archivedMeanwhile(Inspection inspection) {
        int year = YearTables.of(inspection.number().value());
        return inspection.ticket().isEmpty()
                && transactions.read(ArchivedYears::of).contains(year);
    }

    private List<Inspection> read(List<TicketNumber> numbers) {
        return transactions.read(em -> read(em, numbers));
    }

    private static List<Inspection> read(EntityManager em, List<TicketNumber> numbers) {
        List<String> keys = numbers.stream().map(TicketNumber::value).toList();
        Map<String, TicketRow> tickets = em
                .createQuery("select t from TicketRow t where t.number in :keys", TicketRow.class)
                .setParameter("keys", keys)
                .getResultList()
                .stream()
                .collect(toMap(TicketRow::number, identity()));
        Map<String, List<EventRow>> events = em
                .createQuery(
                        "select e from EventRow e where e.ticket in :keys order by e.ticket, e.number", EventRow.class)
                .setParameter("keys", keys)
                .getResultList()
                .stream()
                .collect(groupingBy(EventRow::ticket));
        return numbers.stream()
                .map(it -> new Inspection(
                        it, Optional.ofNullable(tickets.get(it.value())), events.getOrDefault(it.value(), List.of())))
                .toList();
    }
}
