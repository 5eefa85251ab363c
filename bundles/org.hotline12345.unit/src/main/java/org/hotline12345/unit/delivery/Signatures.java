package org.hotline12345.unit.delivery;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.hotline12345.law.party.Actor;
import org.hotline12345.law.party.UnitId;
import org.hotline12345.law.step.Sign;
import org.hotline12345.law.ticket.Stage;
import org.hotline12345.ticket.api.Caller;
import org.hotline12345.ticket.api.Reply;
import org.hotline12345.ticket.api.StepRequest;
import org.hotline12345.ticket.api.Tickets;
import org.hotline12345.unit.api.Delivery;
import org.hotline12345.unit.api.Receipt;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** 自动签收. Signs for units whose behaviour has signed (A14.1). */
public final class Signatures {

    private static final Logger LOG = LoggerFactory.getLogger(Signatures.class);
    private static final Duration PAUSE = Duration.ofSeconds(2);
    private static final int ATTEMPTS = 30;

    private final Supplier<Tickets> tickets;
    private final Executor threads;

    /** @param threads where it is tried again when the door asks for a little time */
    public Signatures(Supplier<Tickets> tickets, Executor threads) {
        this.tickets = tickets;
        this.threads = threads;
    }

    /** Signs, where the receipt is a signature and the assignment is not signed yet. */
    public void sign(Delivery delivery, Receipt receipt) {
        if (receipt instanceof Receipt.Signed signed && delivery.assignment().stage() == Stage.AWAITING_SIGNATURE) {
            attempt(delivery, request(delivery, signed.desk()), 1);
        }
    }

    private static StepRequest request(Delivery delivery, String desk) {
        UnitId unit = delivery.assignment().unit();
        Actor module = Actor.officer("module:" + unit, unit);
        Sign step = new Sign(Optional.of(delivery.assignment().number()), Optional.of(desk));
        return StepRequest.of(Caller.of(module), delivery.ticket().number(), step);
    }

    private void attempt(Delivery delivery, StepRequest request, int number) {
        Reply reply = taken(request);
        if (reply instanceof Reply.Unavailable postponed && number < ATTEMPTS) {
            again(delivery, request, number + 1, postponed.retryAfter());
        } else if (reply instanceof Reply.Unavailable || reply instanceof Reply.Lawless) {
            LOG.warn(
                    "Unit {} has signed ticket {}, which could not be recorded: {}; its officers can sign",
                    delivery.assignment().unit(),
                    delivery.ticket().number(),
                    reply);
        } else if (!(reply instanceof Reply.Done)) {
            LOG.debug("Ticket {} was not signed: {}", delivery.ticket().number(), reply);
        }
    }

    private Reply taken(StepRequest request) {
        try {
            return tickets.get().take(request);
        } catch (RuntimeException e) {
            return new Reply.Unavailable(e.toString(), PAUSE);
        }
    }

    private void again(Delivery delivery, StepRequest request, int number, Duration wait) {
        CompletableFuture.delayedExecutor(wait.toMillis(), TimeUnit.MILLISECONDS, threads)
                .execute(() -> attempt(delivery, request, number));
    }
}
