package org.hotline12345.knowledge.store;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import javax.persistence.EntityManager;
import javax.persistence.LockModeType;
import org.apache.aries.jpa.template.JpaTemplate;
import org.hotline12345.knowledge.ArticleStore;
import org.hotline12345.knowledge.Kept;
import org.hotline12345.knowledge.Move;
import org.hotline12345.knowledge.Settled;
import org.hotline12345.knowledge.api.Entry;
import org.hotline12345.knowledge.api.Revision;
import org.hotline12345.knowledge.api.SynonymList;
import org.hotline12345.store.tables.Duplicate;
import org.hotline12345.store.tables.Schema;
import org.hotline12345.store.tables.Transactions;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Keeps articles in a relational database. */
@Component
public final class JpaArticles implements ArticleStore {

    private final Transactions transactions;
    private final Contents contents = new Contents();

    /** @param tables asked for, because nothing can be kept before they are there */
    @Activate
    public JpaArticles(
            @Reference(target = "(osgi.unit.name=knowledge)") JpaTemplate template,
            @Reference(target = "(hotline.schema=knowledge)") Schema tables) {
        this(template);
    }

    JpaArticles(JpaTemplate template) {
        this.transactions = new Transactions(template);
    }

    @Override
    public Optional<Kept> find(String id) {
        return transactions.read(em -> kept(em, List.of(id)).stream().findFirst());
    }

    @Override
    public List<InForce> inForce(Collection<String> ids, LocalDate day) {
        if (ids.isEmpty()) {
            return List.of();
        }
        return transactions.read(em -> em.createQuery(
                        "select a from ArticleRow a where a.id in :ids and a.present = :here and a.validFrom <= :day"
                                + " and (a.validTo is null or a.validTo >= :day)",
                        ArticleRow.class)
                .setParameter("ids", ids)
                // As a parameter: Derby compares no boolean with the number that a literal becomes.
                .setParameter("here", true)
                .setParameter("day", day.toString())
                .getResultStream()
                .map(ArticleRow::inForce)
                .toList());
    }

    @Override
    public List<Revision> revisions(String id) {
        return transactions.read(em -> em.createQuery(
                        "select r from RevisionRow r where r.article = :id order by r.number desc", RevisionRow.class)
                .setParameter("id", id)
                .getResultStream()
                .map(it -> it.revision(contents))
                .toList());
    }

    @Override
    public Optional<Revision> revision(String id, int number) {
        return transactions.read(em -> Optional.ofNullable(em.find(RevisionRow.class, new NumberedId(id, number)))
                .map(it -> it.revision(contents)));
    }

    @Override
    public List<Entry> record(String id) {
        return transactions.read(
                em -> em.createQuery("select e from EntryRow e where e.article = :id order by e.number", EntryRow.class)
                        .setParameter("id", id)
                        .getResultStream()
                        .map(EntryRow::entry)
                        .toList());
    }

    @Override
    public <A> A create(Function<String, Settled<A, Move>> decision) {
        return transactions.write(em -> {
            SerialRow serial = SerialRow.locked(em);
            // The number of this change names no other article.
            Settled<A, Move> settled = decision.apply("K" + (serial.lastChange() + 1));
            settled.change().ifPresent(it -> {
                em.persist(new ArticleRow(it.kept()));
                keep(em, it, 0, serial);
            });
            return settled.answer();
        });
    }

    @Override
    public <A> A settle(String id, Function<Optional<Kept>, Settled<A, Move>> decision) {
        try {
            return decided(id, decision);
        } catch (Duplicate e) {
            // Another node has just brought the same article; now there is a row to decide on.
            return decided(id, decision);
        }
    }

    private <A> A decided(String id, Function<Optional<Kept>, Settled<A, Move>> decision) {
        return transactions.write(em -> {
            Optional<ArticleRow> row =
                    Optional.ofNullable(em.find(ArticleRow.class, id, LockModeType.PESSIMISTIC_WRITE));
            Settled<A, Move> settled = decision.apply(row.map(it -> kept(em, it)));
            settled.change().ifPresent(move -> {
                int before = row.map(ArticleRow::revision).orElse(0);
                row.ifPresentOrElse(it -> it.keep(move.kept()), () -> em.persist(new ArticleRow(move.kept())));
                keep(em, move, before, SerialRow.locked(em));
            });
            return settled.answer();
        });
    }

    private void keep(EntityManager em, Move move, int revisionBefore, SerialRow serial) {
        Kept kept = move.kept();
        if (kept.revision() > revisionBefore) {
            Revision revision = new Revision(
                    kept.revision(),
                    kept.content(),
                    kept.writer(),
                    move.entry().at(),
                    move.entry().why());
            em.persist(new RevisionRow(kept.id(), revision, contents));
        }
        em.persist(new EntryRow(move));
        ChangeRow.note(em, kept.id(), serial);
    }

    @Override
    public List<Brought> brought() {
        return transactions.read(em -> em.createQuery(
                        "select a from ArticleRow a where a.origin is not null and a.present = :here", ArticleRow.class)
                .setParameter("here", true)
                .getResultStream()
                .map(it -> new Brought(it.id(), it.origin()))
                .toList());
    }

    @Override
    public List<Change> changesAfter(long number, int most) {
        return transactions.read(em -> {
            List<ChangeRow> changes = em.createQuery(
                            "select c from ChangeRow c where c.number > :number order by c.number", ChangeRow.class)
                    .setParameter("number", number)
                    .setMaxResults(most)
                    .getResultList();
            Map<String, Kept> articles = changes.isEmpty()
                    ? Map.of()
                    : kept(em, changes.stream().map(ChangeRow::subject).toList()).stream()
                            .collect(toMap(Kept::id, identity()));
            return changes.stream()
                    .map(it -> new Change(it.number(), Optional.ofNullable(articles.get(it.subject()))))
                    .toList();
        });
    }

    @Override
    public long lastChange() {
        return transactions.read(em -> SerialRow.lastChange(em));
    }

    @Override
    public SynonymList synonyms() {
        return transactions.read(
                em -> em.find(SynonymsRow.class, SynonymsRow.ONLY).list(contents));
    }

    @Override
    public <A> A settleSynonyms(Function<SynonymList, Settled<A, SynonymList>> decision, String by) {
        return transactions.write(em -> {
            SynonymsRow row = em.find(SynonymsRow.class, SynonymsRow.ONLY, LockModeType.PESSIMISTIC_WRITE);
            Settled<A, SynonymList> settled = decision.apply(row.list(contents));
            settled.change().ifPresent(it -> {
                row.keep(it, by, contents);
                ChangeRow.note(em, ChangeRow.SYNONYMS, SerialRow.locked(em));
            });
            return settled.answer();
        });
    }

    private Kept kept(EntityManager em, ArticleRow row) {
        return row.kept(revisions(em, List.of(row.id())).get(row.id()), contents);
    }

    private List<Kept> kept(EntityManager em, List<String> ids) {
        List<ArticleRow> rows = em.createQuery("select a from ArticleRow a where a.id in :ids", ArticleRow.class)
                .setParameter("ids", ids)
                .getResultList();
        Map<String, Map<Integer, RevisionRow>> revisions = revisions(em, ids);
        return rows.stream()
                .map(it -> it.kept(revisions.get(it.id()), contents))
                .toList();
    }

    /** The latest revision of each article and its published one. */
    private static Map<String, Map<Integer, RevisionRow>> revisions(EntityManager em, List<String> ids) {
        return em.createQuery(
                        "select r from RevisionRow r, ArticleRow a where a.id = r.article and a.id in :ids"
                                + " and (r.number = a.revision or r.number = a.publishedRevision)",
                        RevisionRow.class)
                .setParameter("ids", ids)
                .getResultStream()
                .collect(groupingBy(RevisionRow::article, toMap(RevisionRow::number, identity())));
    }
}
