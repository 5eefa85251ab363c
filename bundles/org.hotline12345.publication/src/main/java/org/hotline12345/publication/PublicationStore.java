package org.hotline12345.publication;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.hotline12345.law.procedure.Ruling;

/**
 * Keeps publications. Safe for any thread, on any node.
 *
 * <p>Any method throws {@code TicketsUnavailable} where the database does not answer.
 */
public interface PublicationStore {

    /** Keeps a new one, and gives it a number. */
    Publication add(Publication publication);

    /**
     * Keeps one as it is decided, while nobody else decides on it; empty where there is none.
     *
     * @param decision may be asked more than once
     */
    Optional<Ruling<Publication>> settle(long number, Function<Publication, Ruling<Publication>> decision);

    Optional<Publication> find(long number);

    /**
     * The latest first.
     *
     * @param before only those with a smaller number
     */
    List<Publication> list(Optional<Publication.State> state, long before, int most);

    /** What the public may read on a day, the latest first. */
    List<Publication> readable(Optional<Sort> sort, LocalDate day, long before, int most);
}
