package org.hotline12345.store.jpa;

import static java.time.format.DateTimeFormatter.BASIC_ISO_DATE;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import javax.persistence.EntityManager;
import javax.persistence.Query;
import org.hotline12345.law.ticket.Status;
import org.hotline12345.law.time.WorkingDays;
import org.hotline12345.store.api.Neighbours.Vicinity;

/**
 * The numbers of what may be the same matter, the latest first. Asked at each intake, with the caller on the line.
 *
 * <p>Each place and each year is a question of its own, and all are asked at once. With the year in the statement the database
 * plans it for one table, and locks no other; one index has the order there, and is walked from its end until there is
 * enough. Over several tables it might gather all there is and sort it: planned while little runs, that costs no more.
 */
final class Nearby {

    private static final String AT = "(select number from ticket where number >= '%s' and number < '%s'"
            + " and place = ? and number >= ? and status || '' in ('%s', '%s') and substr(category, 1, %d) = ?"
            + " order by number desc fetch first %d rows only)";

    private static final String OF_REQUESTER =
            "(select ticket from ticket_contact where ticket >= '%s' and ticket < '%s'"
                    + " and phone_hash = ? order by ticket desc fetch first %d rows only)";

    private final EntityManager em;
    private final int lastYear;
    private final List<String> questions = new ArrayList<>();
    private final List<String> values = new ArrayList<>();

    /** @param lastYear the year of the latest numbers */
    private Nearby(EntityManager em, int lastYear) {
        this.em = em;
        this.lastYear = lastYear;
    }

    /**
     * What runs at the places. Something is appended to the status so that no index is walked by it: while few tickets run, that
     * would seem to be least.
     */
    static List<String> around(EntityManager em, Vicinity vicinity, int lastYear) {
        Nearby nearby = new Nearby(em, lastYear);
        String since = BASIC_ISO_DATE.format(vicinity.since());
        vicinity.places().stream()
                .sorted()
                .forEach(place -> nearby.years(vicinity.since().getYear())
                        .forEach(year -> nearby.ask(
                                AT.formatted(
                                        YearTables.text(year),
                                        YearTables.text(year + 1),
                                        Status.AWAITING_DISPATCH.name(),
                                        Status.IN_HANDLING.name(),
                                        vicinity.theme().length(),
                                        vicinity.others()),
                                List.of(place, since, vicinity.theme()))));
        return nearby.latest(vicinity.others());
    }

    /** What the requester brought in the year of {@code endedSince}, in the one before, or later. */
    static List<String> ofRequester(EntityManager em, Vicinity vicinity, List<String> hashes, int lastYear) {
        Nearby nearby = new Nearby(em, lastYear);
        int first = vicinity.endedSince().atZone(WorkingDays.ZONE).getYear() - 1;
        hashes.forEach(hash -> nearby.years(first)
                .forEach(year -> nearby.ask(
                        OF_REQUESTER.formatted(YearTables.text(year), YearTables.text(year + 1), vicinity.own()),
                        List.of(hash))));
        return nearby.latest(vicinity.own());
    }

    private IntStream years(int first) {
        return IntStream.rangeClosed(first, Math.max(first, lastYear));
    }

    private void ask(String question, List<String> with) {
        questions.add(question);
        values.addAll(with);
    }

    private List<String> latest(int many) {
        if (questions.isEmpty()) {
            return List.of();
        }
        Query query = em.createNativeQuery(String.join(" union all ", questions));
        for (int i = 0; i < values.size(); i++) {
            query.setParameter(i + 1, values.get(i));
        }
        List<?> found = query.getResultList();
        return found.stream()
                .map(String.class::cast)
                .sorted(Comparator.reverseOrder())
                .limit(many)
                .toList();
    }
}
