package org.hotline12345.catalogue.store;

import java.sql.Timestamp;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.persistence.EntityManager;
import javax.persistence.TypedQuery;
import org.apache.aries.jpa.template.JpaTemplate;
import org.hotline12345.catalogue.CatalogueAct;
import org.hotline12345.catalogue.CatalogueStore;
import org.hotline12345.catalogue.NodeReport;
import org.hotline12345.catalogue.Shelf;
import org.hotline12345.json.Documents;
import org.hotline12345.law.party.UnitId;
import org.hotline12345.law.procedure.Ruling;
import org.hotline12345.store.tables.Schema;
import org.hotline12345.store.tables.Transactions;
import org.hotline12345.ticket.api.TicketsUnavailable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Keeps the catalogue in a relational database. Safe for any thread. */
@Component
public final class JpaCatalogue implements CatalogueStore {

    private final Transactions transactions;
    private final Documents documents = new Documents();

    /** @param tables asked for, because nothing can be kept before they are there */
    @Activate
    public JpaCatalogue(
            @Reference(target = "(osgi.unit.name=catalogue)") JpaTemplate template,
            @Reference(target = "(hotline.schema=catalogue)") Schema tables) {
        this(template);
    }

    public JpaCatalogue(JpaTemplate template) {
        this.transactions = new Transactions(template, TicketsUnavailable::store);
    }

    /** Of two who act at the same time one has the number first, and the other then sees what was done. */
    @Override
    public <T> Ruling<T> act(Function<Shelf, Ruling<T>> act) {
        return transactions.writeNumbered(ActRow.class, (em, next) -> act.apply(new JpaShelf(em, documents, next)));
    }

    @Override
    public <T> T look(Function<Shelf, T> work) {
        return transactions.read(em -> work.apply(new JpaShelf(em, documents, 0)));
    }

    @Override
    public long last() {
        return transactions.read(
                em -> Optional.ofNullable(em.createQuery("select max(a.number) from ActRow a", Long.class)
                                .getSingleResult())
                        .orElse(0L));
    }

    @Override
    public Optional<byte[]> file(String sha256) {
        return transactions.read(em -> new Pieces(em).find(sha256));
    }

    @Override
    public List<CatalogueAct> acts(Optional<UnitId> county, long before, int most) {
        String only = county.isPresent() ? " and a.county = :county" : "";
        return transactions.read(em -> {
            TypedQuery<ActRow> query = em.createQuery(
                            "select a from ActRow a where a.number < :before" + only + " order by a.number desc",
                            ActRow.class)
                    .setParameter("before", before)
                    .setMaxResults(most);
            county.ifPresent(it -> query.setParameter("county", it.value()));
            return query.getResultStream().map(it -> it.read(documents)).toList();
        });
    }

    @Override
    public List<NodeReport> reports() {
        return transactions.read(em -> reports(em));
    }

    @Override
    public void report(String node, List<NodeReport> reports) {
        transactions.write(em -> {
            em.createQuery("delete from NodeRow n where n.node = :node")
                    .setParameter("node", node)
                    .executeUpdate();
            reports.forEach(it -> em.persist(new NodeRow(it, documents)));
            em.flush();
            return seen(em, node);
        });
    }

    @Override
    public boolean alive(String node) {
        return transactions.write(em -> seen(em, node)) > 0;
    }

    private static int seen(EntityManager em, String node) {
        return now(em).map(it -> em.createQuery("update NodeRow n set n.seenAt = :now where n.node = :node")
                        .setParameter("now", it)
                        .setParameter("node", node)
                        .executeUpdate())
                .orElse(0);
    }

    @Override
    public Set<String> giveUp(String node, Duration silence) {
        return transactions.write(em -> {
            List<NodeRow> silent = now(em).map(it -> em.createQuery(
                                    "select n from NodeRow n where n.seenAt < :earliest and n.node <> :node",
                                    NodeRow.class)
                            .setParameter("earliest", it - silence.toMillis())
                            .setParameter("node", node)
                            .getResultList())
                    .orElse(List.of());
            silent.forEach(em::remove);
            return silent.stream().map(NodeRow::node).collect(Collectors.toSet());
        });
    }

    /** What the clock of the database says, which is one for all nodes; empty where no node has said anything. */
    private static Optional<Long> now(EntityManager em) {
        List<?> found = em.createNativeQuery("select current_timestamp from catalogue_node")
                .setMaxResults(1)
                .getResultList();
        return found.stream().map(it -> ((Timestamp) it).getTime()).findFirst();
    }

    private List<NodeReport> reports(EntityManager em) {
        return em.createQuery("select n from NodeRow n", NodeRow.class)
                .getResultStream()
                .map(it -> it.read(documents))
                .sorted(Comparator.comparing(NodeReport::node).thenComparing(NodeReport::module))
                .toList();
    }
}
