package org.hotline12345.bulletin;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.hotline12345.law.procedure.Ruling;
import org.hotline12345.statistics.api.CountSpan;

/**
 * Keeps bulletins and the lists of their readers. Safe for any thread, on any node.
 *
 * <p>Any method throws {@code TicketsUnavailable} where the database does not answer.
 */
public interface BulletinStore {

    /** Keeps a new one, and gives it a number. */
    Bulletin add(Bulletin bulletin);

    /**
     * The same where it is the first of its sort and period, of any node; empty where there was one before, whatever became of
     * it.
     *
     * @param bulletin a periodical one
     */
    Optional<Bulletin> addFirst(Bulletin bulletin);

    /** Whether there was one of a sort and period before. */
    boolean begun(BulletinSort sort, CountSpan period);

    /**
     * Keeps a draft as it is decided, while nobody else decides on it; empty where there is none.
     *
     * @param decision may be asked more than once
     */
    Optional<Ruling<Bulletin>> settle(long number, Function<Bulletin, Ruling<Bulletin>> decision);

    /**
     * Issues one under the next number of its sort in the year, enters its readers, and marks what it corrects, all at once.
     *
     * @param decision gets the bulletin, and answers how it is issued under a number; may be asked more than once
     * @param against what speaks against correcting what is corrected
     */
    Optional<Ruling<Bulletin>> issue(
            long number,
            int year,
            Function<Bulletin, Ruling<IntFunction<Bulletin>>> decision,
            Function<Bulletin, Optional<Ruling<Bulletin>>> against);

    Optional<Bulletin> find(long number);

    /**
     * The latest first.
     *
     * @param reader only what this one reads, by its key among the readers; empty is everything, drafts too
     * @param before only those with a smaller number
     */
    List<BulletinHeading> list(Optional<String> reader, Optional<BulletinSort> sort, long before, int most);

    /** The lists of readers, by name. */
    List<ReaderList> readerLists();

    Optional<ReaderList> readerList(String name);

    /** Keeps a list in the place of the one of its name. */
    void keep(ReaderList list);

    /** Whether there was one. */
    boolean drop(String name);
}
