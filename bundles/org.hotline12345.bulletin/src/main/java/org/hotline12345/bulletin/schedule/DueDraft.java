package org.hotline12345.bulletin.schedule;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hotline12345.bulletin.BulletinForm;
import org.hotline12345.bulletin.BulletinSort;
import org.hotline12345.statistics.api.CountSpan;

/**
 * A bulletin whose hour has come.
 *
 * @param sort what sort of bulletin
 * @param period the days that it is of
 * @param readers the names of the lists of its readers
 * @param since when its hour was; what was recorded before is to be counted in it
 */
record DueDraft(BulletinSort sort, CountSpan period, List<String> readers, Instant since) {

    BulletinForm form() {
        return new BulletinForm(
                sort, period.from(), Optional.empty(), Optional.empty(), Optional.empty(), readers, List.of());
    }
}
