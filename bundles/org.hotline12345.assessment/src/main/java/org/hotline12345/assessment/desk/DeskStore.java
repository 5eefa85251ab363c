package org.hotline12345.assessment.desk;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.hotline12345.assessment.api.DeskDay;
import org.hotline12345.assessment.api.QualityMark;

/**
 * Keeps the figures of the front desk. Safe for any thread.
 *
 * <p>Any method throws {@code StoreUnavailable} where the database does not answer.
 */
public interface DeskStore {

    /** In the place of the same day of the same group. */
    void keep(DeskDay day, String by, Instant at);

    /** In the place of the mark of the same id. */
    void keep(QualityMark mark, String by, Instant at);

    /** By day and group. */
    List<DeskDay> days(LocalDate first, LocalDate last);

    /** By day and id. */
    List<QualityMark> marks(LocalDate first, LocalDate last);
}
