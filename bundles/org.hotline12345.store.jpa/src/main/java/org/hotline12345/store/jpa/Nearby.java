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
 * enough. Over several tables it might gather all there is and sort it: planned while little runs, that costs no more. For the
 * same reason nothing is asked here but what stands in that index, and nothing is joined.
 */
final class Nearby {

    /**
     * What runs at a place. Something is appended to the status so that no index is walked by it: while few tickets run, that
     * would seem to be least.
     */
    private static final String RUNNING = " and place = ? and number >= ? and status || '' in ('"
            + Status.AWAITING_DISPATCH.name() + "', '" + Status.IN_HANDLING.name() + "') and substr(category, 1, ";

    private static final int OWN = 1;
    private static final int OTHERS = 0;

    private final int lastYear;
    private final List<String> questions = new ArrayList<>();
    private final List<String> values = new ArrayList<>();

    private Nearby(int lastYear) {
        this.lastYear = lastYear;
    }

    /**
     * What there is.
     *
     * @param ofRequester what the requester brought in the year of {@code endedSince}, in the one before, or later
     */
    record Found(List<String> ofRequester, List<String> around) {

        static final Found NOTHING = new Found(List.of(), List.of());

        private static Found of(List<?> rows, Vicinity vicinity) {
            return new Found(latest(rows, OWN, vicinity.own()), latest(rows, OTHERS, vicinity.others()));
        }

        private static List<String> latest(List<?> rows, int whose, int many) {
            return rows.stream()
                    .map(Object[].class::cast)
                    .filter(it -> ((Number) it[1]).intValue() == whose)
                    .map(it -> (String) it[0])
                    .sorted(Comparator.reverseOrder())
                    .limit(many)
                    .toList();
        }
    }

    /**
     * @param hashes of the requester's number, by each key
     * @param lastYear the year of the latest numbers
     */
    static Found find(EntityManager em, Vicinity vicinity, List<String> hashes, int lastYear) {
        Nearby nearby = new Nearby(lastYear);
        nearby.askOfRequester(vicinity, hashes);
        nearby.askAround(vicinity);
        return nearby.questions.isEmpty() ? Found.NOTHING : Found.of(nearby.rows(em), vicinity);
    }

    private void askOfRequester(Vicinity vicinity, List<String> hashes) {
        int first = vicinity.endedSince().atZone(WorkingDays.ZONE).getYear() - 1;
        for (String hash : hashes) {
            years(first)
                    .forEach(year -> ask(
                            "select ticket, " + OWN + " from ticket_contact where " + in(year, "ticket")
                                    + " and phone_hash = ? order by ticket",
                            vicinity.own(),
                            hash));
        }
    }

    private void askAround(Vicinity vicinity) {
        String since = BASIC_ISO_DATE.format(vicinity.since());
        for (String place : vicinity.places().stream().sorted().toList()) {
            years(vicinity.since().getYear())
                    .forEach(year -> ask(
                            "select number, " + OTHERS + " from ticket where " + in(year, "number") + RUNNING
                                    + vicinity.theme().length() + ") = ? order by number",
                            vicinity.others(),
                            place,
                            since,
                            vicinity.theme()));
        }
    }

    private IntStream years(int first) {
        return IntStream.rangeClosed(first, Math.max(first, lastYear));
    }

    private static String in(int year, String column) {
        return column + " >= '" + YearTables.text(year) + "' and " + column + " < '" + YearTables.text(year + 1) + "'";
    }

    private void ask(String question, int many, String... with) {
        questions.add("(" + question + " desc fetch first " + many + " rows only)");
        values.addAll(List.of(with));
    }

    private List<?> rows(EntityManager em) {
        Query query = em.createNativeQuery(String.join(" union all ", questions));
        for (int i = 0; i < values.size(); i++) {
            query.setParameter(i + 1, values.get(i));
        }
        return query.getResultList();
    }
}
