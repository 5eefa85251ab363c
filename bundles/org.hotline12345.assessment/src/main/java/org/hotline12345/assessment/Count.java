package org.hotline12345.assessment;

import java.time.YearMonth;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import org.hotline12345.assessment.Fact.Returning;
import org.hotline12345.assessment.api.Measure;
import org.hotline12345.law.party.UnitId;
import org.hotline12345.law.ticket.Rating;

/**
 * One line of the books: what is counted, of whom, in which month.
 *
 * @param unit of whom
 * @param theme of matters of which theme; {@link #ALL} for all of them
 * @param month in which month
 * @param measure what is counted; by theme only {@link Measure#DISPATCHED}
 */
public record Count(UnitId unit, String theme, YearMonth month, Measure measure) implements Comparable<Count> {

    /** Of matters of every theme. */
    public static final String ALL = "";

    private static final Comparator<Count> ORDER = Comparator.comparing(Count::month)
            .thenComparing(it -> it.unit().value())
            .thenComparing(Count::measure)
            .thenComparing(Count::theme);

    /** What a fact counts, and how much. */
    public static Map<Count, Long> of(Fact fact) {
        Map<Count, Long> counts = new HashMap<>();
        if (!fact.theme().equals(ALL)) {
            counts.put(new Count(fact.unit(), fact.theme(), fact.delivered(), Measure.DISPATCHED), 1L);
        }
        count(counts, fact, fact.delivered(), Measure.DISPATCHED, true);
        count(counts, fact, fact.delivered(), Measure.REDONE, fact.redo());
        count(counts, fact, fact.delivered(), Measure.RETURNED, fact.returning() == Returning.AGREED);
        count(counts, fact, fact.delivered(), Measure.RETURN_REFUSED, fact.returning() == Returning.REFUSED);
        fact.signing().ifPresent(done -> {
            count(counts, fact, done.month(), Measure.SIGN_DUE, true);
            count(counts, fact, done.month(), Measure.SIGNED_IN_TIME, done.inTime());
            done.minutes().ifPresent(it -> {
                count(counts, fact, done.month(), Measure.SIGNED, true);
                add(counts, fact, done.month(), Measure.SIGN_MINUTES, it);
            });
        });
        fact.closing().ifPresent(done -> {
            count(counts, fact, done.month(), Measure.CLOSE_DUE, true);
            count(counts, fact, done.month(), Measure.CLOSED_IN_TIME, done.inTime());
            done.minutes().ifPresent(it -> {
                count(counts, fact, done.month(), Measure.CLOSED, true);
                add(counts, fact, done.month(), Measure.CLOSE_MINUTES, it);
            });
            done.used()
                    .ifPresent(it -> Measure.tenth(it)
                            .ifPresent(
                                    tenth -> count(counts, fact, done.month(), tenth, done.inTime() && fact.clean())));
        });
        fact.reply().ifPresent(done -> {
            count(counts, fact, done.month(), Measure.REPLY_DUE, true);
            count(counts, fact, done.month(), Measure.REPLIED_IN_TIME, done.inTime());
            done.minutes().ifPresent(it -> {
                count(counts, fact, done.month(), Measure.REPLIED, true);
                add(counts, fact, done.month(), Measure.REPLY_MINUTES, it);
            });
        });
        fact.rating().ifPresent(rated -> {
            count(counts, fact, rated.month(), Measure.RATING_DUE, true);
            rated.given().ifPresent(rating -> {
                count(counts, fact, rated.month(), Measure.RATED, true);
                count(counts, fact, rated.month(), Measure.SATISFIED, !rating.dissatisfied());
                count(counts, fact, rated.month(), Measure.VERY_SATISFIED, rating == Rating.VERY_SATISFIED);
            });
        });
        return counts;
    }

    /** What a matter counts that came to the call desk. */
    public static Map<Count, Long> of(Intake intake) {
        Map<Count, Long> counts = new HashMap<>();
        counts.put(new Count(Intake.DESK, ALL, intake.month(), Measure.TAKEN_BY_PHONE), 1L);
        if (intake.atOnce()) {
            counts.put(new Count(Intake.DESK, ALL, intake.month(), Measure.ANSWERED_AT_ONCE), 1L);
        }
        return counts;
    }

    private static void count(Map<Count, Long> counts, Fact fact, YearMonth month, Measure measure, boolean counted) {
        if (counted) {
            add(counts, fact, month, measure, 1);
        }
    }

    private static void add(Map<Count, Long> counts, Fact fact, YearMonth month, Measure measure, long more) {
        if (more != 0) {
            counts.merge(new Count(fact.unit(), ALL, month, measure), more, Long::sum);
        }
    }

    /** In an order in which all who write the books take the lines, so that nobody waits in a circle. */
    @Override
    public int compareTo(Count other) {
        return ORDER.compare(this, other);
    }
}
