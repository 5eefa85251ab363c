package org.hotline12345.publication.store;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import javax.persistence.LockModeType;
import javax.persistence.TypedQuery;
import org.apache.aries.jpa.template.JpaTemplate;
import org.hotline12345.json.Documents;
import org.hotline12345.law.procedure.Ruling;
import org.hotline12345.publication.Publication;
import org.hotline12345.publication.PublicationStore;
import org.hotline12345.publication.Sort;
import org.hotline12345.store.tables.Schema;
import org.hotline12345.store.tables.Transactions;
import org.hotline12345.ticket.api.TicketsUnavailable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Keeps publications in a relational database. */
@Component
public final class JpaPublications implements PublicationStore {

    private final Transactions transactions;
    private final Documents documents = new Documents();

    /** @param tables asked for, because nothing can be kept before they are there */
    @Activate
    public JpaPublications(
            @Reference(target = "(osgi.unit.name=publication)") JpaTemplate template,
            @Reference(target = "(hotline.schema=publication)") Schema tables) {
        this(template);
    }

    public JpaPublications(JpaTemplate template) {
        this.transactions = new Transactions(template, TicketsUnavailable::store);
    }

    @Override
    public Publication add(Publication publication) {
        return transactions.writeNumbered(PublicationRow.class, (em, next) -> {
            Publication numbered = publication.numbered(next);
            em.persist(new PublicationRow(numbered, documents));
            return numbered;
        });
    }

    @Override
    public Optional<Ruling<Publication>> settle(long number, Function<Publication, Ruling<Publication>> decision) {
        return transactions.write(em -> Optional.ofNullable(
                        em.find(PublicationRow.class, number, LockModeType.PESSIMISTIC_WRITE))
                .map(row -> {
                    Ruling<Publication> ruling = decision.apply(row.publication(documents));
                    if (ruling instanceof Ruling.Granted<Publication> granted) {
                        row.keep(granted.value(), documents);
                    }
                    return ruling;
                }));
    }

    @Override
    public Optional<Publication> find(long number) {
        return transactions.read(
                em -> Optional.ofNullable(em.find(PublicationRow.class, number)).map(it -> it.publication(documents)));
    }

    @Override
    public List<Publication> list(Optional<Publication.State> state, long before, int most) {
        Map<String, Object> which = new HashMap<>();
        state.ifPresent(it -> which.put("state", it.name()));
        return page(state.isPresent() ? " and p.state = :state" : "", which, before, most);
    }

    @Override
    public List<Publication> readable(Optional<Sort> sort, LocalDate day, long before, int most) {
        Map<String, Object> which = new HashMap<>();
        which.put("state", Publication.State.PUBLISHED.name());
        which.put("day", day.toString());
        sort.ifPresent(it -> which.put("sort", it.name()));
        String of = sort.isPresent() ? " and p.sort = :sort" : "";
        return page(" and p.state = :state and p.validFrom <= :day and p.validTo >= :day" + of, which, before, most);
    }

    private List<Publication> page(String only, Map<String, Object> which, long before, int most) {
        return transactions.read(em -> {
            TypedQuery<PublicationRow> query = em.createQuery(
                            "select p from PublicationRow p where p.number < :before" + only
                                    + " order by p.number desc",
                            PublicationRow.class)
                    .setParameter("before", before)
                    .setMaxResults(most);
            which.forEach(query::setParameter);
            return query.getResultStream().map(it -> it.publication(documents)).toList();
        });
    }
}
