package org.hotline12345.supervision;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hotline12345.law.ticket.Ticket;
import org.hotline12345.law.ticket.TicketNumber;
import org.hotline12345.law.time.WorkingDays;
import org.hotline12345.supervision.api.CaseGround;
import org.hotline12345.ticket.api.Requesters;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Enters a ticket as it stands: what is followed of it, the cases of its supervisions, and what is found of it and others. Each of
 * the three says the same however often it is said, so a ticket that comes again changes nothing, and one that was entered by half
 * when a node failed is entered whole when it comes again. Safe for any thread.
 */
@Component(service = Register.class)
public final class Register {

    private static final String PURPOSE = "督办";

    private final FollowedStore followed;
    private final CaseStore cases;
    private final Detection detection;
    private final Requesters requesters;
    private final Limits limits;
    private final Clock clock;

    @Activate
    public Register(
            @Reference FollowedStore followed,
            @Reference CaseStore cases,
            @Reference Detection detection,
            @Reference Requesters requesters,
            @Reference WorkingDays calendar,
            @Reference Readings readings) {
        this(followed, cases, detection, requesters, new Limits(calendar, readings.thresholds()), Clock.systemUTC());
    }

    Register(
            FollowedStore followed,
            CaseStore cases,
            Detection detection,
            Requesters requesters,
            Limits limits,
            Clock clock) {
        this.followed = followed;
        this.cases = cases;
        this.detection = detection;
        this.requesters = requesters;
        this.limits = limits;
        this.clock = clock;
    }

    /** Enters it, unless a later version of it was entered. */
    public void enter(Ticket ticket) {
        Instant now = clock.instant();
        Optional<Followed> before = followed.find(ticket.number());
        Optional<String> requester = before.map(Followed::requester).orElseGet(() -> requester(ticket.number()));
        Followed entered = Followed.of(ticket, requester, now);
        if (!followed.enter(entered)) {
            return;
        }
        if (!ticket.supervisions().isEmpty()) {
            List<CaseGround> grounds = ticket.supervisions().stream()
                    .map(it -> limits.of(ticket, it))
                    .toList();
            cases.enter(ticket.number(), subject(ticket), grounds, ticket.movedAt());
        }
        detection.look(entered, before, now);
    }

    /** Known by a hash of the number, which nobody here is told (A37). */
    private Optional<String> requester(TicketNumber ticket) {
        List<String> tags = requesters.tags(ticket, PURPOSE);
        return tags.isEmpty() ? Optional.empty() : followed.known(tags).or(() -> Optional.of(tags.get(0)));
    }

    /** What a case is about, without a word of the requester. */
    static String subject(Ticket ticket) {
        return ticket.matter().category() + "（" + ticket.matter().place() + "）";
    }
}
