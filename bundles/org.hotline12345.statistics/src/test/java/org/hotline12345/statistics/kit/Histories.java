package org.hotline12345.statistics.kit;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.hotline12345.law.party.UnitId;
import org.hotline12345.law.ticket.Assignment;
import org.hotline12345.law.ticket.Channel;
import org.hotline12345.law.ticket.Kind;
import org.hotline12345.law.ticket.Mandate;
import org.hotline12345.law.ticket.Matter;
import org.hotline12345.law.ticket.Stage;
import org.hotline12345.law.ticket.Status;
import org.hotline12345.law.ticket.Ticket;
import org.hotline12345.law.ticket.TicketNumber;
import org.hotline12345.law.time.WorkingDays;

/** What may become of tickets, by chance: dispatched, transferred, returned, in any status. The law is not asked. */
public final class Histories {

    /** The day that these histories end with. */
    public static final LocalDate TODAY = LocalDate.of(2026, 3, 17);

    private static final int STEPS = 6;
    private static final int DAYS = 900;

    private static final List<UnitId> FIRST = List.of(Town.SHANSHAN, Town.TOKSUN, Town.HOUSING);
    private static final List<String> PLACES = List.of("650421", Town.TOWNSHIP, "650421/鄯善镇", "650422", "");
    private static final List<String> CATEGORIES = List.of("水电气热/停水", "水电气热/停电", "市容", "=1+1");

    private final Random random;
    private int number;

    public Histories(long seed) {
        this.random = new Random(seed);
    }

    /** Every version of one more ticket, the first first. */
    public List<Ticket> next() {
        number++;
        List<Ticket> versions = new ArrayList<>();
        Ticket ticket = opened();
        versions.add(ticket);
        for (int step = random.nextInt(STEPS); step > 0; step--) {
            ticket = changed(ticket)
                    .in(pick(List.of(Status.values())))
                    .moved(ticket.movedAt().plusSeconds(60));
            versions.add(ticket);
        }
        return versions;
    }

    private Ticket opened() {
        LocalDate day = TODAY.minusDays(random.nextInt(random.nextBoolean() ? DAYS : 40));
        Instant at = day.atStartOfDay(WorkingDays.ZONE)
                .plus(Duration.ofMinutes(random.nextInt(24 * 60)))
                .toInstant();
        Matter matter = new Matter(
                pick(List.of(Channel.values())),
                pick(List.of(Kind.values())),
                pick(CATEGORIES),
                pick(PLACES),
                "标题",
                "内容",
                Optional.empty(),
                true,
                true,
                at);
        String value = "%tY%<tm%<td-%06d".formatted(day, number);
        return Ticket.draft(new TicketNumber(value), "sample", "", matter).moved(at);
    }

    private Ticket changed(Ticket ticket) {
        List<Assignment> assignments = ticket.assignments();
        if (assignments.isEmpty() || random.nextInt(3) == 0) {
            return ticket.with(delivered(ticket, pick(FIRST)));
        }
        Assignment some = pick(assignments);
        return switch (random.nextInt(3)) {
            case 0 -> ticket.withChanged(some.in(pick(List.of(Stage.values()))));
            case 1 ->
                ticket.with(
                        delivered(ticket, pick(List.of(Town.WATER, Town.PUMPS))).under(Mandate.outOf(some.number())));
            default -> ticket.withChanged(some.in(Stage.RETURNED));
        };
    }

    private static Assignment delivered(Ticket ticket, UnitId unit) {
        return Assignment.delivered(ticket.nextAssignment(), unit, ticket.movedAt(), false, List.of());
    }

    public <T> T pick(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }

    public Random random() {
        return random;
    }
}
