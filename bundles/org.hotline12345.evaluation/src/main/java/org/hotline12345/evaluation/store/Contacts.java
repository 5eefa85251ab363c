package org.hotline12345.evaluation.store;

import java.time.LocalDate;
import java.util.List;
import javax.persistence.EntityManager;
import org.apache.aries.jpa.template.JpaTemplate;
import org.hotline12345.store.tables.Duplicate;
import org.hotline12345.store.tables.Schema;
import org.hotline12345.store.tables.Transactions;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** How often a telephone number was asked. The number is known by keyed hashes only. Safe for any thread, on any node. */
@Component(service = Contacts.class)
public final class Contacts {

    private static final int TRIES = 5;

    private final Transactions transactions;

    @Activate
    public Contacts(
            @Reference(target = "(hotline.schema=evaluation)") Schema schema,
            @Reference(target = "(osgi.unit.name=evaluation)") JpaTemplate template) {
        this(template);
    }

    public Contacts(JpaTemplate template) {
        this.transactions = new Transactions(template);
    }

    /** What became of a wish to ask a number. */
    public sealed interface Place {

        /** It may be asked, and is counted; {@link Contacts#free} gives it back where nothing was sent. */
        record Taken(String phone, LocalDate day, int nth) implements Place {}

        /** Not today any more. */
        record DayFull() implements Place {}

        /** Not this month any more. */
        record MonthFull() implements Place {}
    }

    /**
     * Takes a place among the invitations of a number.
     *
     * @param tags the keyed hashes of the number, that of the key in use first; at least one
     * @param day today, Asia/Shanghai
     * @param perDay how many a number is sent in a day
     * @param perMonth how many in a calendar month
     */
    public Place take(List<String> tags, LocalDate day, int perDay, int perMonth) {
        for (int tried = 1; ; tried++) {
            try {
                return transactions.write(em -> place(em, tags, day, perDay, perMonth));
            } catch (Duplicate e) {
                // Another node has just taken the same place.
                if (tried == TRIES) {
                    throw e;
                }
            }
        }
    }

    private static Place place(EntityManager em, List<String> tags, LocalDate day, int perDay, int perMonth) {
        List<ContactRow> month = em.createQuery(
                        "select c from ContactRow c where c.phone in :tags and c.inMonth = :month", ContactRow.class)
                .setParameter("tags", tags)
                .setParameter("month", ContactRow.month(day))
                .getResultList();
        if (month.size() >= perMonth) {
            return new Place.MonthFull();
        }
        if (month.stream().filter(it -> it.on(day)).count() >= perDay) {
            return new Place.DayFull();
        }
        int nth = month.stream().mapToInt(ContactRow::nth).max().orElse(0) + 1;
        em.persist(new ContactRow(tags.get(0), day, nth));
        return new Place.Taken(tags.get(0), day, nth);
    }

    /** Nothing was sent. */
    public void free(Place.Taken place) {
        transactions.write(em -> em.createQuery(
                        "delete from ContactRow c where c.phone = :phone and c.inMonth = :month and c.nth = :nth")
                .setParameter("phone", place.phone())
                .setParameter("month", ContactRow.month(place.day()))
                .setParameter("nth", place.nth())
                .executeUpdate());
    }

    /** Forgets the months before that of {@code day}. */
    public int forget(LocalDate day) {
        return transactions.write(em -> em.createQuery("delete from ContactRow c where c.inMonth < :month")
                .setParameter("month", ContactRow.month(day))
                .executeUpdate());
    }
}
