package org.hotline12345.statistics.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import javax.persistence.EntityManager;
import javax.persistence.LockModeType;
import javax.persistence.PersistenceException;
import org.apache.aries.jpa.template.JpaTemplate;
import org.hotline12345.statistics.cube.Cell;
import org.hotline12345.statistics.cube.Fact;
import org.hotline12345.statistics.cube.Ledger;
import org.hotline12345.statistics.cube.Sheets;
import org.hotline12345.store.api.StoreUnavailable;
import org.hotline12345.store.tables.Duplicate;
import org.hotline12345.store.tables.Schema;
import org.hotline12345.store.tables.Transactions;
import org.hotline12345.store.tables.Unhurried;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Keeps facts and totals in a relational database. Who enters takes first the facts by their tickets' numbers, then lines and
 * places, then totals in the order of their cells: so those who enter at the same time wait for each other in a row.
 */
@Component
public final class JpaLedger implements Ledger {

    private static final int ATTEMPTS = 4;

    /** In the order in which entering takes them. */
    private static final Unhurried ALL = Unhurried.over("statistics_fact", "statistics_total");

    private final Transactions transactions;

    /** @param schema says that the tables are there */
    @Activate
    public JpaLedger(
            @Reference(target = "(hotline.schema=statistics)") Schema schema,
            @Reference(target = "(osgi.unit.name=statistics)") JpaTemplate template) {
        this(template);
    }

    public JpaLedger(JpaTemplate template) {
        this.transactions = new Transactions(template);
    }

    @Override
    public void enter(Collection<Entry> entries) {
        List<Entry> inOrder = entries.stream()
                .sorted(Comparator.comparing(it -> it.fact().ticket().value()))
                .toList();
        for (int attempt = 1; ; attempt++) {
            try {
                transactions.write(em -> {
                    enter(em, inOrder);
                    return inOrder;
                });
                return;
            } catch (Duplicate e) {
                // Another was first with a row that was not there yet. Now it is.
                if (attempt == ATTEMPTS) {
                    throw new StoreUnavailable("Others enter the same again and again", e);
                }
            }
        }
    }

    private static void enter(EntityManager em, List<Entry> entries) {
        List<Fact> before = new ArrayList<>();
        List<Fact> after = new ArrayList<>();
        for (Entry entry : entries) {
            String ticket = entry.fact().ticket().value();
            FactRow there = em.find(FactRow.class, ticket, LockModeType.PESSIMISTIC_WRITE);
            if (there == null) {
                em.persist(new FactRow(entry));
                after.add(entry.fact());
            } else if (!there.isLaterThan(entry)) {
                before.add(there.fact());
                there.enter(entry);
                after.add(entry.fact());
            }
        }
        em.flush();
        sql(em, connection -> {
            new Kinship(connection).know(after);
            new Totals(connection).move(Cell.change(before, after));
            return after;
        });
    }

    @Override
    public <T> T read(Function<Sheets, T> reading) {
        return transactions.read(em -> reading.apply(new SqlSheets(em)));
    }

    @Override
    public long tickets() {
        return transactions.read(em ->
                em.createQuery("select count(f) from FactRow f", Long.class).getSingleResult());
    }

    @Override
    public List<Difference> differences() {
        return transactions.read(em ->
                sql(em, it -> ALL.reading(it, connection -> new Recount(connection).differences())));
    }

    @Override
    public void retotal() {
        transactions.write(em -> sql(
                em,
                it -> ALL.alone(it, connection -> {
                    new Recount(connection).retotal();
                    return true;
                })));
    }

    private static <T> T sql(EntityManager em, Unhurried.Work<T> work) {
        try {
            return work.on(em.unwrap(Connection.class));
        } catch (SQLException e) {
            throw new PersistenceException(e);
        }
    }
}
