package org.hotline12345.catalogue;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.hotline12345.law.party.UnitId;
import org.hotline12345.law.procedure.Ruling;

/**
 * Keeps the catalogue. Safe for any thread, on any node.
 *
 * <p>Any method throws {@code TicketsUnavailable} where the database does not answer.
 */
public interface CatalogueStore {

    /**
     * Does one act alone, on whatever node others act.
     *
     * @param act changes the shelf only where it is granted, and records what it did; may be asked more than once
     */
    <T> Ruling<T> act(Function<Shelf, Ruling<T>> act);

    <T> T look(Function<Shelf, T> work);

    /** The number of the last act; 0 where there was none. */
    long last();

    /** The content of a module's file; empty where there is none. */
    Optional<byte[]> file(String sha256);

    /** The latest first. */
    List<CatalogueAct> acts(Optional<UnitId> county, long before, int most);

    List<NodeReport> reports();

    /** Keeps what a node says of its modules, in the place of all that it said before. */
    void report(String node, List<NodeReport> reports);

    /** Says that a node is alive; what it said of its modules stands. False where it has said nothing, or was given up. */
    boolean alive(String node);

    /**
     * Forgets what other nodes said that have not said for so long, by the clock of the database, that they are alive.
     *
     * @param node who asks
     * @return the names of those nodes
     */
    Set<String> giveUp(String node, Duration silence);
}
