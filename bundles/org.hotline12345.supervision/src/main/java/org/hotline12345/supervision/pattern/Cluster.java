package org.hotline12345.supervision.pattern;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.hotline12345.law.ticket.TicketNumber;

/**
 * Matters that belong together.
 *
 * @param members at least one, in the order of time
 */
public record Cluster(List<Point> members) {

    public Cluster {
        members = members.stream().sorted().toList();
        if (members.isEmpty()) {
            throw new IllegalArgumentException("A cluster has a member");
        }
    }

    static Cluster of(Collection<Point> points) {
        return new Cluster(List.copyOf(points));
    }

    public Instant first() {
        return members.get(0).at();
    }

    public Instant last() {
        return members.get(members.size() - 1).at();
    }

    public Set<TicketNumber> tickets() {
        return members.stream().map(Point::ticket).collect(Collectors.toSet());
    }
}
