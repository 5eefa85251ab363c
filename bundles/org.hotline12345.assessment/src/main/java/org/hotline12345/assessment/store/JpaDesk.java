package org.hotline12345.assessment.store;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.apache.aries.jpa.template.JpaTemplate;
import org.hotline12345.assessment.api.DeskDay;
import org.hotline12345.assessment.api.QualityMark;
import org.hotline12345.assessment.desk.DeskStore;
import org.hotline12345.store.tables.Duplicate;
import org.hotline12345.store.tables.Schema;
import org.hotline12345.store.tables.Transactions;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Keeps the figures of the front desk in a relational database. */
@Component
public final class JpaDesk implements DeskStore {

    private final Transactions transactions;

    /** @param schema says that the tables are there */
    @Activate
    public JpaDesk(
            @Reference(target = "(hotline.schema=assessment)") Schema schema,
            @Reference(target = "(osgi.unit.name=assessment)") JpaTemplate template) {
        this(template);
    }

    public JpaDesk(JpaTemplate template) {
        this.transactions = new Transactions(template);
    }

    @Override
    public void keep(DeskDay day, String by, Instant at) {
        merge(new DeskDayRow(day, by, at));
    }

    @Override
    public void keep(QualityMark mark, String by, Instant at) {
        merge(new MarkRow(mark, by, at));
    }

    private void merge(Object row) {
        try {
            transactions.write(em -> em.merge(row));
        } catch (Duplicate e) {
            // Somebody else entered the same at the same time; the later stays.
            transactions.write(em -> em.merge(row));
        }
    }

    @Override
    public List<DeskDay> days(LocalDate first, LocalDate last) {
        return transactions.read(em -> em.createQuery(
                        "select d from DeskDayRow d where d.onDay between :first and :last order by d.onDay, d.team",
                        DeskDayRow.class)
                .setParameter("first", first.toString())
                .setParameter("last", last.toString())
                .getResultStream()
                .map(DeskDayRow::day)
                .toList());
    }

    @Override
    public List<QualityMark> marks(LocalDate first, LocalDate last) {
        return transactions.read(em -> em.createQuery(
                        "select m from MarkRow m where m.onDay between :first and :last order by m.onDay, m.id",
                        MarkRow.class)
                .setParameter("first", first.toString())
                .setParameter("last", last.toString())
                .getResultStream()
                .map(MarkRow::mark)
                .toList());
    }
}
