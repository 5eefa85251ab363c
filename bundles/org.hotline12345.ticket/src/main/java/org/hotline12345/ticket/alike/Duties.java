package org.hotline12345.ticket.alike;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hotline12345.law.party.Category;
import org.hotline12345.law.party.City;
import org.hotline12345.law.party.UnitId;
import org.hotline12345.law.ticket.Assignment;
import org.hotline12345.law.ticket.Ticket;

/** Which units have a matter, or would get it. */
final class Duties {

    private Duties() {}

    /** Those whose duty a category usually is. */
    static Set<UnitId> of(Optional<String> category, City city) {
        return category.flatMap(city::category)
                .map(Category::duties)
                .map(Set::copyOf)
                .orElse(Set.of());
    }

    /** Those that had a ticket, or are likely to get it. */
    static Set<UnitId> handling(Ticket ticket, City city) {
        Set<UnitId> had = ticket.assignments().stream()
                .map(Assignment::unit)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        return had.isEmpty() ? of(Optional.of(ticket.matter().category()), city) : had;
    }

    /** Those that have a ticket in hand, or had it last. */
    static List<UnitId> inHand(Ticket ticket) {
        List<UnitId> now =
                ticket.openAssignments().map(Assignment::unit).distinct().toList();
        List<Assignment> all = ticket.assignments();
        return now.isEmpty() && !all.isEmpty() ? List.of(all.get(all.size() - 1).unit()) : now;
    }
}
