package org.hotline12345.store.api;

import org.osgi.annotation.versioning.ProviderType;

/**
 * Whose turn it is to carry events, of all nodes of one database. It is told by a beat and not by a time, so that no clock
 * need agree with another: who sees the same beat for long enough by its own clock may take the turn. Safe for any thread.
 *
 * <p>Any method throws {@link StoreUnavailable} where the database does not answer.
 */
@ProviderType
public interface Turns {

    /**
     * Who carries.
     *
     * @param node its name; {@code -} where nobody does
     * @param beat how often it was said
     */
    record Beat(String node, long beat) {

        public static final String NOBODY = "-";
    }

    /** The latest beat. */
    Beat latest();

    /** Says that a node still carries; false where it does not. */
    boolean beat(String node);

    /** Gives the turn to a node, unless there was another beat since; false then. */
    boolean take(String node, Beat last);

    /** A node carries no longer, and the next may begin at once. */
    void leave(String node);
}
