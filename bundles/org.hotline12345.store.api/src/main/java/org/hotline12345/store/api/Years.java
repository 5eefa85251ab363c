package org.hotline12345.store.api;

import java.util.List;
import org.osgi.annotation.versioning.ProviderType;

/**
 * 年度归档. The years of tickets. One that is over is taken out of what the platform reads, and stands apart until somebody has
 * written it to a file and dropped it; and it is put back again. Only PostgreSQL can do so. Safe for any thread; several nodes
 * may be asked at once. Taking out and putting back read the whole record of the year, which takes its time, beside the work.
 *
 * <p>Any method throws {@link YearStays} where there is a reason that the caller can do something about, and {@link
 * StoreUnavailable} where the database does not answer. Then the year is where it was, with all that belongs to it; the same
 * may be asked again.
 */
@ProviderType
public interface Years {

    /** Each year for which there are tables, or were, the oldest first. */
    List<YearOfTickets> all();

    /** The years that were taken out, the oldest first. Their tickets are found by nobody, and in no copy of the store. */
    List<Integer> archived();

    /**
     * Takes out a year that is over, of which no ticket is open and whose record is whole. Where it stands apart already,
     * says so once more.
     *
     * @return what stands apart now
     */
    MovedYear detach(int year);

    /**
     * Puts a year back that stands apart, once its record has been found whole.
     *
     * @return what is in use now
     */
    MovedYear attach(int year);
}
