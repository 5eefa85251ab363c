package org.hotline12345.store.jpa;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiFunction;
import javax.persistence.EntityManager;
import org.hotline12345.law.procedure.Event;
import org.hotline12345.law.procedure.Outcome;
import org.hotline12345.store.api.Creation;
import org.hotline12345.store.api.Earlier;
import org.hotline12345.store.api.Opening;
import org.hotline12345.store.api.RequestKey;
import org.hotline12345.store.api.StoreUnavailable;
import org.hotline12345.store.tables.Duplicate;
import org.hotline12345.store.tables.Transactions;

/**
 * Makes tickets. Numbers have no gaps, so that one ticket is made after the other, in all nodes; those that come meanwhile to
 * this one are made together in the next transaction.
 */
final class Creations {

    /** The first of a day may come twice, and a request may be sent twice; a third time nothing is left to collide with. */
    private static final int ATTEMPTS = 3;

    /** For the turn, and again for the answer; a transaction that the database lets wait has ended before. */
    private static final long PATIENCE_MILLIS = 20_000;

    private final Transactions transactions;
    private final Keys keys;
    private final Shelf shelf;
    private final BiFunction<String, String, Optional<Earlier>> earlier;
    private final Documents documents = new Documents();
    private final Together<Opening, Creation> together = new Together<>(this::made, PATIENCE_MILLIS);

    /** @param earlier what came of an earlier request of an actor with a key */
    Creations(
            Transactions transactions, Keys keys, Shelf shelf, BiFunction<String, String, Optional<Earlier>> earlier) {
        this.transactions = transactions;
        this.keys = keys;
        this.shelf = shelf;
        this.earlier = earlier;
    }

    Creation create(Opening opening) {
        return together.ride(opening);
    }

    private List<Creation> made(List<Opening> openings) {
        return openings.size() == 1 ? List.of(alone(openings.get(0))) : committed(openings);
    }

    private List<Creation> committed(List<Opening> openings) {
        List<Made> made = transactions.write(em -> opened(em, openings));
        made.forEach(it -> it.keep(shelf));
        return made.stream().map(Made::creation).toList();
    }

    private Creation alone(Opening opening) {
        for (int attempt = 1; ; attempt++) {
            try {
                return committed(List.of(opening)).get(0);
            } catch (Duplicate e) {
                if (opening.key()
                        .flatMap(key -> earlier.apply(key.actor(), key.key()))
                        .isPresent()) {
                    return new Creation.KeyTaken();
                }
                if (attempt == ATTEMPTS) {
                    throw new StoreUnavailable("No number could be had", e);
                }
            }
        }
    }

    /** In the order in which they came. Days are locked in their own order, so that two nodes never wait for each other. */
    private List<Made> opened(EntityManager em, List<Opening> openings) {
        Map<LocalDate, Numbers> numbers = new TreeMap<>();
        openings.stream().map(Opening::day).distinct().sorted().forEach(day -> numbers.put(day, Numbers.of(em, day)));
        List<Made> made = new ArrayList<>();
        for (Opening opening : openings) {
            made.add(open(em, opening, numbers.get(opening.day())));
        }
        numbers.values().forEach(Numbers::keep);
        return made;
    }

    private Made open(EntityManager em, Opening opening, Numbers numbers) {
        Outcome outcome = opening.judge().apply(numbers.next());
        if (outcome instanceof Outcome.Refused refused) {
            return new Made(new Creation.Refused(refused), "");
        }
        numbers.take();
        Outcome.Moved moved = (Outcome.Moved) outcome;
        String document = documents.write(moved.ticket());
        em.persist(new TicketRow(moved.ticket(), document));
        em.persist(new ContactRow(moved.ticket().number(), opening.confidential(), keys.ring(), documents));
        Index.open(em, moved.ticket());
        EventRow first = new EventRow(moved.event(), document, EventChain.START, documents);
        record(em, first, moved.event(), opening.key(), keys);
        return new Made(new Creation.Created(moved), document);
    }

    /** What is kept of each step beside the ticket. */
    static void record(EntityManager em, EventRow recorded, Event event, Optional<RequestKey> key, Keys keys) {
        em.persist(recorded);
        em.persist(new OutboxRow(event));
        key.ifPresent(it -> em.persist(new RequestKeyRow(it, event, keys.ring())));
    }

    /** What came of an opening, and the document that was written of its ticket. */
    private record Made(Creation creation, String document) {

        void keep(Shelf shelf) {
            if (creation instanceof Creation.Created created) {
                shelf.keep(created.moved().ticket(), document);
            }
        }
    }
}
