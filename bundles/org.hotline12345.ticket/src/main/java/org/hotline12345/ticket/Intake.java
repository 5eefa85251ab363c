package org.hotline12345.ticket;

import java.time.Instant;
import java.util.Optional;
import org.hotline12345.law.Citation;
import org.hotline12345.law.party.Actor;
import org.hotline12345.law.procedure.Circumstances;
import org.hotline12345.law.procedure.Procedure;
import org.hotline12345.law.step.Accept;
import org.hotline12345.law.ticket.Contact;
import org.hotline12345.law.time.WorkingDays;
import org.hotline12345.store.api.Confidential;
import org.hotline12345.store.api.Creation;
import org.hotline12345.store.api.Opening;
import org.hotline12345.store.api.RequestKey;
import org.hotline12345.store.api.TicketStore;
import org.hotline12345.ticket.api.Reply;
import org.hotline12345.ticket.api.StepRequest;

/** 受理. Takes a matter in: the law judges it, and it gets its number and its query code. */
final class Intake {

    private final TicketStore store;
    private final World world;
    private final KeptRequests kept;
    private final Courier courier;
    private final QueryCodes codes = new QueryCodes();

    Intake(TicketStore store, World world, KeptRequests kept, Courier courier) {
        this.store = store;
        this.world = world;
        this.kept = kept;
        this.courier = courier;
    }

    Reply take(StepRequest request, Accept step) {
        Actor actor = request.caller().actor();
        Optional<RequestKey> key = KeptRequests.keyOf(request, actor);
        Optional<Reply> before = key.flatMap(kept::replyTo);
        if (before.isPresent()) {
            return before.get();
        }
        Instant now = world.now();
        Instant at = request.at().orElse(now);
        Optional<Circumstances> in = world.opening(at, now);
        if (in.isEmpty()) {
            return Later.lawless(at.atZone(WorkingDays.ZONE).toLocalDate());
        }
        Confidential confidential = new Confidential(step.contact().orElseGet(Contact::none), codes.next());
        Opening opening = new Opening(
                in.get().now().atZone(WorkingDays.ZONE).toLocalDate(),
                number -> Procedure.open(number, step, actor, at, in.get()),
                confidential,
                key);
        return reply(store.create(opening), in.get().regulation().citation(), confidential, key);
    }

    private Reply reply(Creation creation, Citation law, Confidential confidential, Optional<RequestKey> key) {
        if (creation instanceof Creation.Created created) {
            courier.wake();
            return new Reply.Done(
                    created.moved().ticket(), created.moved().event(), Optional.of(confidential.queryCode()), false);
        }
        if (creation instanceof Creation.Refused refused) {
            return new Reply.Refused(refused.outcome().objections(), Optional.of(law));
        }
        return key.flatMap(kept::replyTo).orElseGet(Later::busy);
    }
}
