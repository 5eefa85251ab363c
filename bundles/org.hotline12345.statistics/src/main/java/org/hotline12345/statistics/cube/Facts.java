package org.hotline12345.statistics.cube;

import static java.util.Comparator.comparing;
import static java.util.Comparator.reverseOrder;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.hotline12345.law.party.Category;
import org.hotline12345.law.party.City;
import org.hotline12345.law.party.Unit;
import org.hotline12345.law.party.UnitId;
import org.hotline12345.law.ticket.Assignment;
import org.hotline12345.law.ticket.Part;
import org.hotline12345.law.ticket.Stage;
import org.hotline12345.law.ticket.Ticket;
import org.hotline12345.law.time.WorkingDays;

/**
 * Reads the fact of a ticket as it stands. Of several units it is counted for the one that leads (主办), of the last
 * dispatch; and where that one has transferred it, for the unit below that has it in hand (A4), and by the line for both.
 */
public final class Facts {

    private Facts() {}

    /** @param city which says what stands above the unit, as of now */
    public static Fact of(Ticket ticket, City city) {
        return new Fact(
                ticket.number(),
                ticket.matter().takenAt().atZone(WorkingDays.ZONE).toLocalDate(),
                ticket.matter().kind(),
                ticket.matter().channel(),
                ticket.status(),
                Category.theme(ticket.matter().category()),
                ticket.matter().place(),
                holder(ticket).map(it -> line(it, city)).orElse(List.of()));
    }

    private static Optional<UnitId> holder(Ticket ticket) {
        return ticket.assignments().stream()
                .filter(it -> stands(it) && it.mandate().from().isEmpty())
                .min(comparing(Facts::assists)
                        .thenComparing(Assignment::dispatchedAt, reverseOrder())
                        .thenComparing(Assignment::number))
                .map(it -> inHand(ticket, it).unit());
    }

    /** What was taken back, or passed on to the unit above, is nobody's here any more. */
    private static boolean stands(Assignment assignment) {
        return assignment.stage() != Stage.RETURNED && assignment.stage() != Stage.PASSED_ON;
    }

    private static boolean assists(Assignment assignment) {
        Part part = assignment.mandate().part();
        return part != Part.WHOLE && part != Part.LEAD;
    }

    /** Down to the part that was transferred last; no further than there are assignments. */
    private static Assignment inHand(Ticket ticket, Assignment lead) {
        Assignment at = lead;
        for (int step = 0; step < ticket.assignments().size(); step++) {
            Optional<Assignment> below =
                    ticket.partsOf(at.number()).filter(Facts::stands).reduce((earlier, later) -> later);
            if (below.isEmpty()) {
                return at;
            }
            at = below.get();
        }
        return at;
    }

    private static List<UnitId> line(UnitId unit, City city) {
        List<UnitId> line =
                new ArrayList<>(city.above(unit).stream().map(Unit::id).toList());
        Collections.reverse(line);
        line.add(unit);
        return line;
    }
}
