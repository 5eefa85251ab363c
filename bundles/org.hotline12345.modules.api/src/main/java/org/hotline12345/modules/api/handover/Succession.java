package org.hotline12345.modules.api.handover;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * 承继顺序. Those who would do the same thing, and who of them does it.
 *
 * <p>Of the versions of one bundle the newest: by the version of the bundle, then by service ranking, then the later
 * registration. When it leaves, the one before it is in force again. Of different bundles the one whose newest has the higher
 * service ranking, and of equals the one that was there first: nobody takes the place of another's module by calling itself
 * newer. Safe for any thread.
 *
 * @param <T> what does it
 */
public final class Succession<T> {

    private final Map<String, Line<T>> lines = new HashMap<>();

    /** Somebody, with what decides about them. */
    private record Claim<T>(Precedence precedence, T who) {}

    /**
     * The versions of one bundle, the newest first.
     *
     * @param since the number of the service that was the first of them
     */
    private record Line<T>(long since, List<Claim<T>> claims) {

        int ranking() {
            return claims.get(0).precedence().ranking();
        }

        /** Whether it goes before another bundle's. */
        boolean before(Line<T> other) {
            return ranking() != other.ranking() ? ranking() > other.ranking() : since < other.since;
        }
    }

    /** One has come. */
    public synchronized void add(Precedence precedence, T who) {
        Line<T> line =
                lines.computeIfAbsent(precedence.bundle(), it -> new Line<>(precedence.service(), new ArrayList<>()));
        line.claims().removeIf(it -> it.precedence().service() == precedence.service());
        line.claims().add(new Claim<>(precedence, who));
        line.claims().sort((one, other) -> Precedence.NEWEST.compare(one.precedence(), other.precedence()));
    }

    /** The service of a number has gone; empty where it was not here. */
    public synchronized Optional<T> remove(long service) {
        for (Line<T> line : lines.values()) {
            for (Claim<T> claim : line.claims()) {
                if (claim.precedence().service() == service) {
                    line.claims().remove(claim);
                    lines.values().removeIf(it -> it.claims().isEmpty());
                    return Optional.of(claim.who());
                }
            }
        }
        return Optional.empty();
    }

    /** Who is in force; empty where nobody is here. */
    public synchronized Optional<T> first() {
        return inForce().stream().findFirst();
    }

    /** The newest of each bundle, in the order in which they come into question. */
    public synchronized List<T> inForce() {
        return sorted().stream().map(it -> it.claims().get(0).who()).toList();
    }

    /** All who are here, in the order in which they come into question. */
    public synchronized List<T> all() {
        return sorted().stream()
                .flatMap(it -> it.claims().stream())
                .map(Claim::who)
                .toList();
    }

    public synchronized boolean isEmpty() {
        return lines.isEmpty();
    }

    private List<Line<T>> sorted() {
        return lines.values().stream()
                .sorted((one, other) -> one.before(other) ? -1 : 1)
                .toList();
    }
}
