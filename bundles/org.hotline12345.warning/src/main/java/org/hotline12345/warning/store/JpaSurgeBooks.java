package org.hotline12345.warning.store;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import javax.persistence.LockModeType;
import org.apache.aries.jpa.template.JpaTemplate;
import org.hotline12345.store.tables.Duplicate;
import org.hotline12345.store.tables.Schema;
import org.hotline12345.store.tables.Transactions;
import org.hotline12345.warning.surge.Surge;
import org.hotline12345.warning.surge.SurgeBooks;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Keeps the record of rises in a relational database. */
@Component
public final class JpaSurgeBooks implements SurgeBooks {

    private final Transactions transactions;

    /** @param schema says that the tables are there */
    @Activate
    public JpaSurgeBooks(
            @Reference(target = "(hotline.schema=warning)") Schema schema,
            @Reference(target = "(osgi.unit.name=warning)") JpaTemplate template) {
        this(template);
    }

    public JpaSurgeBooks(JpaTemplate template) {
        this.transactions = new Transactions(template);
    }

    @Override
    public List<Surge> since(Instant from) {
        return transactions.read(em -> em
                .createQuery(
                        "select s from SurgeRow s where s.opened >= :from or s.ended is null"
                                + " order by s.opened desc, s.id",
                        SurgeRow.class)
                .setParameter("from", from.toEpochMilli())
                .getResultList()
                .stream()
                .map(SurgeRow::surge)
                .toList());
    }

    @Override
    public Optional<Surge> find(String id) {
        return transactions.read(
                em -> Optional.ofNullable(em.find(SurgeRow.class, id)).map(SurgeRow::surge));
    }

    @Override
    public void keep(Surge surge) {
        try {
            transactions.write(em -> {
                Optional<SurgeRow> there =
                        Optional.ofNullable(em.find(SurgeRow.class, surge.id(), LockModeType.PESSIMISTIC_WRITE));
                there.filter(SurgeRow::open).ifPresent(it -> it.update(surge));
                if (there.isEmpty()) {
                    em.persist(new SurgeRow(surge));
                }
                return surge;
            });
        } catch (Duplicate e) {
            // Another node opened the same in this hour; the next round brings it up to date.
        }
    }

    @Override
    public Optional<Surge> judge(String id, Surge.Judgement said) {
        return transactions.write(em -> {
            Optional<SurgeRow> row = Optional.ofNullable(em.find(SurgeRow.class, id, LockModeType.PESSIMISTIC_WRITE));
            row.ifPresent(it -> it.judge(said));
            return row.map(SurgeRow::surge);
        });
    }
}
