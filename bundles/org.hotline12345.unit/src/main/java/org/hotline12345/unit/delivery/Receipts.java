package org.hotline12345.unit.delivery;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hotline12345.law.party.Actor;
import org.hotline12345.law.party.UnitId;
import org.hotline12345.law.procedure.Objection;
import org.hotline12345.law.step.Sign;
import org.hotline12345.law.step.Transfer;
import org.hotline12345.law.ticket.Assignment;
import org.hotline12345.law.ticket.Stage;
import org.hotline12345.ticket.api.Caller;
import org.hotline12345.ticket.api.Reply;
import org.hotline12345.ticket.api.StepRequest;
import org.hotline12345.ticket.api.Tickets;
import org.hotline12345.unit.api.Delivery;
import org.hotline12345.unit.api.KnownUnit;
import org.hotline12345.unit.api.Receipt;
import org.hotline12345.unit.tree.UnitRegister;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** 自动签收、转送下级. Takes the steps that a unit's behaviour has answered with, as its officer would (A14.1, A4). */
public final class Receipts {

    private static final Logger LOG = LoggerFactory.getLogger(Receipts.class);
    private static final Duration PAUSE = Duration.ofSeconds(2);
    private static final int ATTEMPTS = 30;

    private final Supplier<Tickets> tickets;
    private final Executor threads;
    private final UnitRegister register;

    /**
     * @param threads where it is tried again when the door asks for a little time
     * @param register knows who is below whom, and is told of an answer that cannot be followed
     */
    public Receipts(Supplier<Tickets> tickets, Executor threads, UnitRegister register) {
        this.tickets = tickets;
        this.threads = threads;
        this.register = register;
    }

    /** Takes what the receipt comes to, unless the matter has moved on. */
    public void take(Delivery delivery, Receipt receipt) {
        if (receipt instanceof Receipt.Signed signed) {
            attempt(delivery, signature(delivery, Optional.of(signed.desk())).toList(), 1);
        } else if (receipt instanceof Receipt.Routed routed) {
            route(delivery, routed);
        }
    }

    private void route(Delivery delivery, Receipt.Routed routed) {
        UnitId unit = delivery.assignment().unit();
        Stage stage = delivery.assignment().stage();
        if (!mayReceive(unit, routed.to())) {
            register.trouble(unit, Optional.of("答复转送至 " + routed.to() + "，但它不是本单位现在可接收工单的下级承办单位"));
        } else if (stage == Stage.AWAITING_SIGNATURE || stage == Stage.SIGNED) {
            attempt(
                    delivery,
                    Stream.concat(signature(delivery, Optional.empty()), Stream.of(transfer(delivery, routed)))
                            .toList(),
                    1);
        }
    }

    /** Looked at before anything is signed, so that what cannot be handed on is left to the officers as it came. */
    private boolean mayReceive(UnitId above, UnitId to) {
        return !above.equals(to)
                && register.city().within(to, above)
                && register.known(to).filter(KnownUnit::receives).isPresent();
    }

    private static Stream<StepRequest> signature(Delivery delivery, Optional<String> desk) {
        Assignment assignment = delivery.assignment();
        return assignment.stage() == Stage.AWAITING_SIGNATURE
                ? Stream.of(StepRequest.of(
                        module(delivery), delivery.ticket().number(), new Sign(Optional.of(assignment.number()), desk)))
                : Stream.empty();
    }

    /** Under a key of the delivery: one that comes again after a crash hands nothing on again. */
    private static StepRequest transfer(Delivery delivery, Receipt.Routed routed) {
        int assignment = delivery.assignment().number();
        return new StepRequest(
                module(delivery),
                Optional.of(delivery.ticket().number()),
                new Transfer(
                        Optional.of(assignment),
                        routed.to(),
                        Optional.of(routed.opinion()).filter(it -> !it.isEmpty())),
                Optional.empty(),
                Optional.empty(),
                Optional.of("routed-" + delivery.ticket().number() + "-" + assignment));
    }

    private static Caller module(Delivery delivery) {
        UnitId unit = delivery.assignment().unit();
        return Caller.of(Actor.officer("module:" + unit, unit));
    }

    /** Takes the first of the steps, and once it is taken the others. */
    private void attempt(Delivery delivery, List<StepRequest> steps, int number) {
        if (steps.isEmpty()) {
            return;
        }
        Reply reply = taken(steps.get(0));
        if (reply instanceof Reply.Done) {
            attempt(delivery, steps.subList(1, steps.size()), 1);
        } else if (reply instanceof Reply.Unavailable postponed && number < ATTEMPTS) {
            again(delivery, steps, number + 1, postponed.retryAfter());
        } else {
            given(delivery, steps.get(0), reply);
        }
    }

    private void given(Delivery delivery, StepRequest request, Reply reply) {
        UnitId unit = delivery.assignment().unit();
        if (reply instanceof Reply.Unavailable || reply instanceof Reply.Lawless) {
            LOG.warn(
                    "Unit {} has answered to ticket {}, which could not be recorded: {}; its officers can take the step",
                    unit,
                    delivery.ticket().number(),
                    reply);
        } else {
            LOG.debug("Of ticket {} was not taken: {}", delivery.ticket().number(), reply);
        }
        if (request.step() instanceof Transfer && reply instanceof Reply.Refused refused) {
            register.trouble(unit, Optional.of("答复的转送未被受理：" + reasons(refused)));
        }
    }

    private static String reasons(Reply.Refused refused) {
        return refused.objections().stream().map(Objection::text).collect(Collectors.joining("；"));
    }

    private Reply taken(StepRequest request) {
        try {
            return tickets.get().take(request);
        } catch (RuntimeException e) {
            return new Reply.Unavailable(e.toString(), PAUSE);
        }
    }

    private void again(Delivery delivery, List<StepRequest> steps, int number, Duration wait) {
        CompletableFuture.delayedExecutor(wait.toMillis(), TimeUnit.MILLISECONDS, threads)
                .execute(() -> attempt(delivery, steps, number));
    }
}
