package org.hotline12345.law.turpan;

import java.util.Optional;
import org.hotline12345.law.step.ClassifyRedo;
import org.hotline12345.law.ticket.DutyStatement;
import org.hotline12345.law.ticket.Kind;
import org.hotline12345.law.ticket.Rating;
import org.hotline12345.law.ticket.RedoItem;
import org.hotline12345.law.ticket.Ticket;
import org.hotline12345.law.ticket.TicketNumber;

/** Other tickets of the hotline, which steps may name. */
final class Others {

    static final TicketNumber RUNNING = new TicketNumber("20250327-000001");
    static final TicketNumber EXPLAINED = new TicketNumber("20250101-000002");
    private static final Ticket IN_HANDLING = opened("2025-03-27 10:00")
            .take("2025-03-27 10:05", Who.CALL_TAKER, Steps.dispatch("water"))
            .ticket();
    private static final Ticket COULD_NOT_BE_DONE = explained();

    private Others() {}

    static Optional<Ticket> find(TicketNumber number) {
        return number.equals(RUNNING)
                ? Optional.of(IN_HANDLING)
                : Optional.of(COULD_NOT_BE_DONE).filter(it -> number.equals(EXPLAINED));
    }

    private static Loop opened(String at) {
        return Loop.begin(RUNNING, at, Steps.accept(Kind.HELP));
    }

    private static Ticket explained() {
        return Loop.begin(EXPLAINED, "2025-01-01 10:00", Steps.accept(Kind.HELP))
                .take("2025-01-01 10:05", Who.CALL_TAKER, Steps.dispatch("water"))
                .take("2025-01-02 11:00", Who.WATER, Steps.SIGN)
                .take("2025-01-02 17:00", Who.WATER, Steps.closure())
                .take("2025-01-03 10:00", Who.CENTER, Steps.AGREE_CLOSURE)
                .take("2025-01-03 11:00", Who.requester(EXPLAINED), Steps.rating(Rating.DISSATISFIED))
                .take("2025-01-03 12:00", Who.WATER, Steps.SIGN)
                .take(
                        "2025-01-03 13:00",
                        Who.WATER,
                        new ClassifyRedo(
                                Optional.empty(),
                                RedoItem.CANNOT_NOW,
                                Optional.of(new DutyStatement("履责意见.pdf", "王总经理"))))
                .ticket();
    }
}
