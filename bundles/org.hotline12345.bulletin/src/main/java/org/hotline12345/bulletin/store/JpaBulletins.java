package org.hotline12345.bulletin.store;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntFunction;
import javax.persistence.EntityManager;
import javax.persistence.LockModeType;
import javax.persistence.TypedQuery;
import org.apache.aries.jpa.template.JpaTemplate;
import org.hotline12345.bulletin.Bulletin;
import org.hotline12345.bulletin.BulletinHeading;
import org.hotline12345.bulletin.BulletinSort;
import org.hotline12345.bulletin.BulletinStore;
import org.hotline12345.bulletin.ReaderList;
import org.hotline12345.json.Documents;
import org.hotline12345.law.procedure.Ruling;
import org.hotline12345.statistics.api.CountSpan;
import org.hotline12345.store.tables.Duplicate;
import org.hotline12345.store.tables.Schema;
import org.hotline12345.store.tables.Transactions;
import org.hotline12345.ticket.api.TicketsUnavailable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Keeps bulletins in a relational database. */
@Component
public final class JpaBulletins implements BulletinStore {

    /** How many may be issued at the same time. */
    private static final int CROWD = 20;

    private final Transactions transactions;
    private final Documents documents = new Documents();

    /** @param tables asked for, because nothing can be kept before they are there */
    @Activate
    public JpaBulletins(
            @Reference(target = "(osgi.unit.name=bulletin)") JpaTemplate template,
            @Reference(target = "(hotline.schema=bulletin)") Schema tables) {
        this(template);
    }

    public JpaBulletins(JpaTemplate template) {
        this.transactions = new Transactions(template, TicketsUnavailable::store);
    }

    @Override
    public Bulletin add(Bulletin bulletin) {
        return transactions.writeNumbered(BulletinRow.class, (em, next) -> {
            if (bulletin.sort().periodical() && !begun(em, bulletin.sort(), bulletin.span())) {
                begin(em, bulletin, next);
            }
            return keep(em, bulletin.numbered(next));
        });
    }

    /** Who writes the row of the period has it; who comes after finds it, or is told by its key and then finds it. */
    @Override
    public Optional<Bulletin> addFirst(Bulletin bulletin) {
        return transactions.writeNumbered(BulletinRow.class, (em, next) -> {
            if (begun(em, bulletin.sort(), bulletin.span())) {
                return Optional.empty();
            }
            begin(em, bulletin, next);
            return Optional.of(keep(em, bulletin.numbered(next)));
        });
    }

    @Override
    public boolean begun(BulletinSort sort, CountSpan period) {
        return transactions.read(em -> begun(em, sort, period));
    }

    private static boolean begun(EntityManager em, BulletinSort sort, CountSpan period) {
        return em.find(PeriodRow.class, PeriodRow.id(sort, period)) != null;
    }

    private static void begin(EntityManager em, Bulletin bulletin, long number) {
        em.persist(new PeriodRow(bulletin.sort(), bulletin.span(), number));
    }

    private Bulletin keep(EntityManager em, Bulletin numbered) {
        em.persist(new BulletinRow(numbered, documents));
        return numbered;
    }

    @Override
    public Optional<Ruling<Bulletin>> settle(long number, Function<Bulletin, Ruling<Bulletin>> decision) {
        return transactions.write(em -> locked(em, number).map(row -> {
            Ruling<Bulletin> ruling = decision.apply(row.bulletin(documents));
            if (ruling instanceof Ruling.Granted<Bulletin> granted) {
                row.keep(granted.value(), documents);
            }
            return ruling;
        }));
    }

    @Override
    public Optional<Ruling<Bulletin>> issue(
            long number,
            int year,
            Function<Bulletin, Ruling<IntFunction<Bulletin>>> decision,
            Function<Bulletin, Optional<Ruling<Bulletin>>> against) {
        for (int attempt = 1; ; attempt++) {
            try {
                return transactions.write(em -> locked(em, number).map(row -> issue(em, row, year, decision, against)));
            } catch (Duplicate e) {
                if (attempt == CROWD) {
                    throw e;
                }
            }
        }
    }

    private Ruling<Bulletin> issue(
            EntityManager em,
            BulletinRow row,
            int year,
            Function<Bulletin, Ruling<IntFunction<Bulletin>>> decision,
            Function<Bulletin, Optional<Ruling<Bulletin>>> against) {
        Bulletin draft = row.bulletin(documents);
        return decision.apply(draft).then(under -> {
            Optional<BulletinRow> corrected = draft.corrects().flatMap(it -> locked(em, it.number()));
            Optional<Ruling<Bulletin>> objection = corrected.flatMap(it -> against.apply(it.bulletin(documents)));
            if (objection.isPresent()) {
                return objection.get();
            }
            int next = last(em, draft.sort(), year) + 1;
            Bulletin issued = under.apply(next);
            em.persist(new IssueRow(draft.sort().name(), year, next, draft.number()));
            issued.readership().keys().forEach(it -> em.persist(new ReaderRow(it, draft.number())));
            row.keep(issued, documents);
            corrected.ifPresent(it -> it.keep(it.bulletin(documents).corrected(draft.number()), documents));
            return Ruling.granted(issued);
        });
    }

    private static int last(EntityManager em, BulletinSort sort, int year) {
        Integer last = em.createQuery(
                        "select max(i.issue) from IssueRow i where i.sort = :sort and i.year = :year", Integer.class)
                .setParameter("sort", sort.name())
                .setParameter("year", year)
                .getSingleResult();
        return last == null ? 0 : last;
    }

    private static Optional<BulletinRow> locked(EntityManager em, long number) {
        return Optional.ofNullable(em.find(BulletinRow.class, number, LockModeType.PESSIMISTIC_WRITE));
    }

    @Override
    public Optional<Bulletin> find(long number) {
        return transactions.read(
                em -> Optional.ofNullable(em.find(BulletinRow.class, number)).map(it -> it.bulletin(documents)));
    }

    @Override
    public List<BulletinHeading> list(Optional<String> reader, Optional<BulletinSort> sort, long before, int most) {
        Map<String, Object> which = new HashMap<>();
        which.put("before", before);
        reader.ifPresent(it -> which.put("reader", it));
        sort.ifPresent(it -> which.put("sort", it.name()));
        String from = reader.isPresent()
                ? "BulletinRow b, ReaderRow r where r.number = b.number and r.reader = :reader and b.number < :before"
                : "BulletinRow b where b.number < :before";
        String only = sort.isPresent() ? " and b.sort = :sort" : "";
        return transactions.read(em -> {
            TypedQuery<Object[]> query = em.createQuery(
                            "select " + BulletinRow.HEADING + " from " + from + only + " order by b.number desc",
                            Object[].class)
                    .setMaxResults(most);
            which.forEach(query::setParameter);
            return query.getResultStream().map(BulletinRow::heading).toList();
        });
    }

    @Override
    public List<ReaderList> readerLists() {
        return transactions.read(
                em -> em.createQuery("select l from ReaderListRow l order by l.name", ReaderListRow.class)
                        .getResultStream()
                        .map(it -> it.list(documents))
                        .toList());
    }

    @Override
    public Optional<ReaderList> readerList(String name) {
        return transactions.read(
                em -> Optional.ofNullable(em.find(ReaderListRow.class, name)).map(it -> it.list(documents)));
    }

    @Override
    public void keep(ReaderList list) {
        transactions.write(em -> em.merge(new ReaderListRow(list, documents)));
    }

    @Override
    public boolean drop(String name) {
        return transactions.write(em -> {
            Optional<ReaderListRow> there = Optional.ofNullable(em.find(ReaderListRow.class, name));
            there.ifPresent(em::remove);
            return there.isPresent();
        });
    }
}
