package org.hotline12345.misuse;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.hotline12345.law.procedure.Ruling;

/**
 * Keeps marks. Safe for any thread, on any node.
 *
 * <p>Any method throws {@code TicketsUnavailable} where the database does not answer.
 */
public interface MarkStore {

    /**
     * Keeps a new mark and gives it a number.
     *
     * @param tags those of the requester, of the keys in use and of older ones
     * @param decision made of what is kept of that requester; may be asked more than once
     */
    Ruling<Mark> add(Collection<String> tags, Function<List<Mark>, Ruling<Mark>> decision);

    /**
     * Keeps a mark as it is decided, while nobody else decides on it; empty where there is none.
     *
     * @param decision may be asked more than once
     */
    Optional<Ruling<Mark>> settle(long number, Function<Mark, Ruling<Mark>> decision);

    Optional<Mark> find(long number);

    /** All that is kept of a requester. */
    List<Mark> of(Collection<String> tags);

    /**
     * The latest first.
     *
     * @param before only those with a smaller number
     */
    List<Mark> list(Optional<Mark.State> state, long before, int most);
}
