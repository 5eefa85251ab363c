package org.hotline12345.misuse.store;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javax.persistence.EntityManager;
import javax.persistence.LockModeType;
import javax.persistence.TypedQuery;
import org.apache.aries.jpa.template.JpaTemplate;
import org.hotline12345.json.Documents;
import org.hotline12345.law.procedure.Ruling;
import org.hotline12345.misuse.Mark;
import org.hotline12345.misuse.MarkStore;
import org.hotline12345.store.tables.Schema;
import org.hotline12345.store.tables.Transactions;
import org.hotline12345.ticket.api.TicketsUnavailable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Keeps marks in a relational database. */
@Component
public final class JpaMarks implements MarkStore {

    private final Transactions transactions;
    private final Documents documents = new Documents();

    /** @param tables asked for, because nothing can be kept before they are there */
    @Activate
    public JpaMarks(
            @Reference(target = "(osgi.unit.name=misuse)") JpaTemplate template,
            @Reference(target = "(hotline.schema=misuse)") Schema tables) {
        this(template);
    }

    public JpaMarks(JpaTemplate template) {
        this.transactions = new Transactions(template, TicketsUnavailable::store);
    }

    /** Of two who propose the same at the same time one has the number first, and the other then sees what is kept. */
    @Override
    public Ruling<Mark> add(Collection<String> tags, Function<List<Mark>, Ruling<Mark>> decision) {
        return transactions.writeNumbered(MarkRow.class, (em, next) -> {
            Ruling<Mark> ruling = decision.apply(of(em, tags)).map(it -> it.numbered(next));
            if (ruling instanceof Ruling.Granted<Mark> granted) {
                em.persist(new MarkRow(granted.value(), documents));
            }
            return ruling;
        });
    }

    @Override
    public Optional<Ruling<Mark>> settle(long number, Function<Mark, Ruling<Mark>> decision) {
        return transactions.write(em -> Optional.ofNullable(
                        em.find(MarkRow.class, number, LockModeType.PESSIMISTIC_WRITE))
                .map(row -> {
                    Ruling<Mark> ruling = decision.apply(row.mark(documents));
                    if (ruling instanceof Ruling.Granted<Mark> granted) {
                        row.keep(granted.value(), documents);
                    }
                    return ruling;
                }));
    }

    @Override
    public Optional<Mark> find(long number) {
        return transactions.read(
                em -> Optional.ofNullable(em.find(MarkRow.class, number)).map(it -> it.mark(documents)));
    }

    @Override
    public List<Mark> of(Collection<String> tags) {
        return transactions.read(em -> of(em, tags));
    }

    private List<Mark> of(EntityManager em, Collection<String> tags) {
        if (tags.isEmpty()) {
            return List.of();
        }
        return em.createQuery("select m from MarkRow m where m.tag in :tags order by m.number desc", MarkRow.class)
                .setParameter("tags", tags)
                .getResultStream()
                .map(it -> it.mark(documents))
                .toList();
    }

    @Override
    public List<Mark> list(Optional<Mark.State> state, long before, int most) {
        String only = state.isPresent() ? " and m.state = :state" : "";
        return transactions.read(em -> {
            TypedQuery<MarkRow> query = em.createQuery(
                            "select m from MarkRow m where m.number < :before" + only + " order by m.number desc",
                            MarkRow.class)
                    .setParameter("before", before)
                    .setMaxResults(most);
            state.ifPresent(it -> query.setParameter("state", it.name()));
            return query.getResultStream().map(it -> it.mark(documents)).toList();
        });
    }
}
