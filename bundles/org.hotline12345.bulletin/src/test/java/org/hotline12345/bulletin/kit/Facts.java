package org.hotline12345.bulletin.kit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hotline12345.law.party.UnitId;
import org.hotline12345.law.ticket.Channel;
import org.hotline12345.law.ticket.Kind;
import org.hotline12345.law.ticket.Status;
import org.hotline12345.law.ticket.TicketNumber;
import org.hotline12345.statistics.cube.Fact;

/** Facts of invented tickets, each with a number of its own. */
public final class Facts {

    private final List<Fact> facts = new ArrayList<>();

    /** So many that were taken in on a day; a unit's own line stands above it. */
    public Facts add(int count, String day, String theme, String place, Kind kind, UnitId... line) {
        for (int i = 0; i < count; i++) {
            facts.add(new Fact(
                    new TicketNumber("20260101-%06d".formatted(facts.size() + 1)),
                    LocalDate.parse(day),
                    kind,
                    Channel.PHONE,
                    line.length == 0 ? Status.AWAITING_DISPATCH : Status.IN_HANDLING,
                    theme,
                    place,
                    List.of(line)));
        }
        return this;
    }

    public List<Fact> all() {
        return List.copyOf(facts);
    }

    /** How many in some days, of one unit with those below it where one is named. */
    public long count(LocalDate from, LocalDate to, Optional<UnitId> unit) {
        return facts.stream()
                .filter(it -> !it.taken().isBefore(from) && !it.taken().isAfter(to))
                .filter(it -> unit.isEmpty() || it.line().contains(unit.get()))
                .count();
    }

    /**
     * A March of thirty, after a February of ten and beside a March of twenty of the year before. Of the thirty twenty are of water
     * in Shanshan, of which its water station has fifteen; eight are of traffic in Toksun; two are not dispatched.
     */
    public static Facts march() {
        return new Facts()
                .add(5, "2026-03-02", "水电气热", "650421", Kind.COMPLAINT, Town.SHANSHAN)
                .add(15, "2026-03-10", "水电气热", "650421/鲁克沁镇", Kind.HELP, Town.SHANSHAN, Town.WATER)
                .add(8, "2026-03-10", "交通", "650422", Kind.CONSULTATION, Town.TOKSUN)
                .add(2, "2026-03-31", "城建", "650421", Kind.COMPLAINT)
                .add(6, "2026-02-15", "水电气热", "650421", Kind.HELP, Town.SHANSHAN)
                .add(4, "2026-02-15", "交通", "650422", Kind.HELP, Town.TOKSUN)
                .add(20, "2025-03-15", "水电气热", "650421", Kind.HELP, Town.SHANSHAN);
    }
}
