package org.hotline12345.evaluation.asking;

import java.time.Clock;
import java.time.Duration;
import org.hotline12345.evaluation.kit.Door;
import org.hotline12345.evaluation.kit.RatingLaw;
import org.hotline12345.evaluation.kit.Tables;
import org.hotline12345.evaluation.module.QuestionnaireShelf;
import org.hotline12345.law.procedure.Regulations;

/** Desks from which requesters are phoned: after an hour, again after four, and twice at the most. */
public final class PhoneDesks {

    private static final Phoning PHONING =
            new Phoning(Duration.ofHours(1), Duration.ofHours(4), 2, Duration.ofMinutes(15));

    private PhoneDesks() {}

    public static PhoneDesk of(Tables tables, Door door, Clock clock) {
        return of(tables, door, RatingLaw.installed(), clock);
    }

    static PhoneDesk of(Tables tables, Door door, Regulations regulations, Clock clock) {
        return new PhoneDesk(
                tables.phoneList(),
                tables.contacts(),
                door,
                door,
                regulations,
                new QuestionnaireShelf(),
                Bureau.manners(2, 3),
                PHONING,
                clock);
    }
}
