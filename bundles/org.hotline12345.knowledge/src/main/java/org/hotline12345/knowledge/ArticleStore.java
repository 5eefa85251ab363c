package org.hotline12345.knowledge;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.hotline12345.knowledge.api.Entry;
import org.hotline12345.knowledge.api.Revision;
import org.hotline12345.knowledge.api.SynonymList;
import org.hotline12345.law.party.UnitId;

/**
 * Port: keeps articles and synonyms. Each call is one transaction; each change gets a number, and the order of the numbers is
 * that of the commits, on all nodes of one database. Every method throws {@code StoreUnavailable} where the database does not
 * answer. Decisions may be asked more than once.
 */
public interface ArticleStore {

    Optional<Kept> find(String id);

    /** Which of some articles are read out on a day; in any order. */
    List<InForce> inForce(Collection<String> ids, LocalDate day);

    List<Revision> revisions(String id);

    Optional<Revision> revision(String id, int number);

    List<Entry> record(String id);

    /** Keeps a new article, whose id is made here. */
    <A> A create(Function<String, Settled<A, Move>> decision);

    /** Decides on an article while nobody else changes it. */
    <A> A settle(String id, Function<Optional<Kept>, Settled<A, Move>> decision);

    /** The ids of what a module brought that is here, by the symbolic names of the bundles. */
    List<Brought> brought();

    /** The changes with a larger number, in order; of what changed several times the last only. */
    List<Change> changesAfter(long number, int most);

    /** The number of the last change; 0 before the first. */
    long lastChange();

    SynonymList synonyms();

    <A> A settleSynonyms(Function<SynonymList, Settled<A, SynonymList>> decision, String by);

    /**
     * A change that is durable.
     *
     * @param number in the order of the commits
     * @param article as it is now; the synonyms changed where it is left out
     */
    record Change(long number, Optional<Kept> article) {}

    /**
     * An article that is read out.
     *
     * @param revision which one is
     * @param unit who supplies it
     */
    record InForce(String id, int revision, UnitId unit) {}

    /** @param bundle the symbolic name */
    record Brought(String id, String bundle) {}
}
