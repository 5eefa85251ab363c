package org.hotline12345.assessment.api;

import java.time.LocalDate;
import java.util.Optional;
import org.hotline12345.law.party.UnitId;

/**
 * 话务量. What a telephone system counted of a group of call-takers on one day.
 *
 * @param day in the zone Asia/Shanghai
 * @param group which; its id is written like that of a unit
 * @param name what people call the group
 * @param offered calls that came in
 * @param connected of those, the ones that a call-taker answered
 * @param waitSeconds seconds that the connected calls waited, together
 * @param resolved connected calls that needed no second one; left out where the telephone system does not know
 */
public record DeskDay(
        LocalDate day,
        UnitId group,
        String name,
        long offered,
        long connected,
        long waitSeconds,
        Optional<Long> resolved) {

    public DeskDay {
        resolved = resolved == null ? Optional.empty() : resolved;
    }
}
