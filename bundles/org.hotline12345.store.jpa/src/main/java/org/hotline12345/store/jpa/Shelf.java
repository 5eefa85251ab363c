package org.hotline12345.store.jpa;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.HashMap;
import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import javax.persistence.EntityManager;
import javax.persistence.Query;
import org.hotline12345.law.ticket.Ticket;
import org.osgi.service.component.annotations.Component;

/**
 * The tickets that were read of late, because the same few are looked at again and again, and reading their documents is most
 * of the work. The database is asked each time which version stands, so that what another node has moved is never shown as it
 * was. A version is told by its number and the millisecond of its step: after a database was put back to an earlier time, a
 * step that is taken anew is another one. Safe for any thread.
 */
@Component(service = Shelf.class)
public final class Shelf {

    /** In characters of documents: some thousand tickets. */
    private static final long ROOM = 8_000_000;

    private final Documents documents = new Documents();
    private final Cache<String, Kept> kept = Caffeine.newBuilder()
            .maximumWeight(ROOM)
            .weigher((String number, Kept it) -> it.length())
            .build();

    /** The ticket as it stands; empty where there is none. */
    Optional<Ticket> ticket(EntityManager em, String number) {
        Kept seen = kept.getIfPresent(number);
        if (seen == null) {
            return Optional.ofNullable(read(em, List.of(number)).get(number)).map(Kept::ticket);
        }
        return em
                .createQuery(
                        "select t.number, t.version, t.movedAt from TicketRow t where t.number = :number",
                        Object[].class)
                .setParameter("number", number)
                .getResultList()
                .stream()
                .map(Version::of)
                .findFirst()
                .flatMap(it -> tickets(em, List.of(it)).stream().findFirst());
    }

    /** The tickets of these versions or later ones, in the same order; one that has gone since is left out. */
    List<Ticket> tickets(EntityManager em, List<Version> wanted) {
        Map<String, Kept> found = new HashMap<>();
        for (Version version : wanted) {
            Kept seen = kept.getIfPresent(version.number());
            if (seen != null && seen.version().equals(version)) {
                found.put(version.number(), seen);
            }
        }
        List<String> missing = wanted.stream()
                .map(Version::number)
                .filter(it -> !found.containsKey(it))
                .toList();
        found.putAll(read(em, missing));
        return wanted.stream()
                .map(it -> found.get(it.number()))
                .filter(Objects::nonNull)
                .map(Kept::ticket)
                .toList();
    }

    /**
     * Keeps a ticket that was just written: who has taken a matter in, or moved it, mostly looks at it next. Not one of which
     * something was replaced in the writing: it is shown as the database has it.
     */
    void keep(Ticket ticket, String document) {
        if (Storable.maybeReplaced(document)) {
            return;
        }
        Version version = new Version(
                ticket.number().value(), ticket.version(), ticket.movedAt().toEpochMilli());
        kept.put(version.number(), new Kept(version, ticket, document.length()));
    }

    private Map<String, Kept> read(EntityManager em, List<String> numbers) {
        if (numbers.isEmpty()) {
            return Map.of();
        }
        Map<String, Kept> read = em
                .createQuery(
                        "select t.number, t.version, t.movedAt, t.body from TicketRow t where t.number in :numbers",
                        Object[].class)
                .setParameter("numbers", numbers)
                .getResultList()
                .stream()
                .map(it -> new Kept(Version.of(it), documents, (String) it[3]))
                .collect(toMap(it -> it.version().number(), identity()));
        kept.putAll(read);
        return read;
    }

    /** The tickets of these numbers as they stand, in the same order; one that there is not is left out. */
    List<Ticket> standing(EntityManager em, List<String> numbers) {
        if (numbers.isEmpty()) {
            return List.of();
        }
        Map<String, Version> versions = versions(em, numbers).collect(toMap(Version::number, identity()));
        return tickets(
                em, numbers.stream().map(versions::get).filter(Objects::nonNull).toList());
    }

    /** With the years in the statement, so that the database looks into their tables alone. */
    private static Stream<Version> versions(EntityManager em, List<String> numbers) {
        OneOf any = new OneOf(numbers);
        Query query = em.createNativeQuery(
                "select number, version, moved_at from ticket where number in " + any.marks() + years(numbers));
        any.fill(query, 1);
        List<?> rows = query.getResultList();
        return rows.stream().map(it -> Version.of((Object[]) it));
    }

    private static String years(List<String> numbers) {
        IntSummaryStatistics years = numbers.stream().mapToInt(YearTables::of).summaryStatistics();
        return " and number >= '%s' and number < '%s'"
                .formatted(YearTables.text(years.getMin()), YearTables.text(years.getMax() + 1));
    }

    /** A ticket at a step. */
    record Version(String number, int version, long movedAt) {

        /** Of a row that begins with these three. */
        static Version of(Object[] row) {
            return new Version((String) row[0], (Integer) row[1], (Long) row[2]);
        }
    }

    private record Kept(Version version, Ticket ticket, int length) {

        Kept(Version version, Documents documents, String document) {
            this(version, documents.read(document, Ticket.class), document.length());
        }
    }
}
