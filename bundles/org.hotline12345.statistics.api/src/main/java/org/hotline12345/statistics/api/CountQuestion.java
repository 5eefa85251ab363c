package org.hotline12345.statistics.api;

import java.time.LocalDate;
import java.util.Optional;
import org.hotline12345.law.party.UnitId;

/**
 * A question of how many tickets were taken in. Days are of Asia/Shanghai.
 *
 * @param by along what the rows are
 * @param unit only of this one and those below it; not together with a place
 * @param place only of this one and what lies in it
 * @param theme only those of one theme; goes with time, kind, channel and status
 * @param from the first day
 * @param to the last day; nothing is counted beyond today
 * @param grain by what time is divided and compared
 */
public record CountQuestion(
        By by,
        Optional<UnitId> unit,
        Optional<String> place,
        Optional<String> theme,
        LocalDate from,
        LocalDate to,
        Grain grain) {

    /** Along what. */
    public enum By {
        TIME,
        /** The next level below what is asked of; an empty key is what stands in its own name, or is not dispatched. */
        UNIT,
        COUNTY,
        PLACE,
        THEME,
        KIND,
        CHANNEL,
        STATUS
    }

    /** By what time is divided; it is compared with the same of the year before, and with as many before. */
    public enum Grain {
        DAY,
        MONTH,
        QUARTER,
        YEAR
    }
}
