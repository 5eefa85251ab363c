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
import org.hotline12345.store.jpa.Shelf.Version;

/**
 * What may be the same matter, the latest first, and which version of each ticket stands. Asked at each intake, with the caller
 * on the line.
 *
 * <p>Each place and each year is a question of its own, and all are asked at once. With the year in the statement the database
 * plans it for one table, and locks no other; one index has the order there, and is walked from its end until there is
 * enough. Over several tables it might gather all there is and sort it: planned while little runs, that costs no more.
 */
final class Nearby {

    /**
     * What runs at a place. Something is appended to the status so that no index is walked by it: while few tickets run, that
     * would seem to be least.
     */
    private static final String RUNNING = " and place = ? and number >= ? and status || '' in ('"
            + Status.AWAITING_DISPATCH.name() + "', '" + Status.IN_HANDLING.name() + "') and substr(category, 1, ";

    private static final Comparator<Version> LATEST =
            Comparator.comparing(Version::number).reversed();

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
    record Found(List<Version> ofRequester, List<Version> around) {

        static final Found NOTHING = new Found(List.of(), List.of());

        private static Found of(List<?> rows, Vicinity vicinity) {
            return new Found(latest(rows, true, vicinity.own()), latest(rows, false, vicinity.others()));
        }

        private static List<Version> latest(List<?> rows, boolean ofRequester, int many) {
            return rows.stream()
                    .map(Object[].class::cast)
                    .filter(it -> (((Number) it[3]).intValue() == 1) == ofRequester)
                    .map(Version::of)
                    .sorted(LATEST)
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

    /** The few are chosen before they are joined with their tickets: a database may else join all that the requester has. */
    private void askOfRequester(Vicinity vicinity, List<String> hashes) {
        int first = vicinity.endedSince().atZone(WorkingDays.ZONE).getYear() - 1;
        for (String hash : hashes) {
            years(first)
                    .forEach(year -> ask(
                            "select t.number, t.version, t.moved_at, 1 as own from "
                                    + latest(
                                            "select ticket from ticket_contact where " + in(year, "ticket")
                                                    + " and phone_hash = ? order by ticket",
                                            vicinity.own())
                                    + " c join ticket t on t.number = c.ticket where " + in(year, "t.number"),
                            hash));
        }
    }

    private void askAround(Vicinity vicinity) {
        String since = BASIC_ISO_DATE.format(vicinity.since());
        for (String place : vicinity.places().stream().sorted().toList()) {
            years(vicinity.since().getYear())
                    .forEach(year -> ask(
                            latest(
                                    "select number, version, moved_at, 0 as own from ticket where " + in(year, "number")
                                            + RUNNING + vicinity.theme().length() + ") = ? order by number",
                                    vicinity.others()),
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

    private static String latest(String question, int many) {
        return "(" + question + " desc fetch first " + many + " rows only)";
    }

    private void ask(String question, String... with) {
        questions.add(question);
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
