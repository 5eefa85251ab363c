package org.hotline12345.ticket;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import org.hotline12345.law.party.Actor;
import org.hotline12345.law.procedure.Event;
import org.hotline12345.law.step.Accept;
import org.hotline12345.law.ticket.Contact;
import org.hotline12345.store.api.Confidential;
import org.hotline12345.store.api.Earlier;
import org.hotline12345.store.api.RequestKey;
import org.hotline12345.store.api.TicketStore;
import org.hotline12345.ticket.api.Reply;
import org.hotline12345.ticket.api.StepRequest;

/** Answers a request that was sent again as it was answered the first time, so that a step is taken once. */
final class KeptRequests {

    private final TicketStore store;

    KeptRequests(TicketStore store) {
        this.store = store;
    }

    static Optional<RequestKey> keyOf(StepRequest request, Actor actor) {
        return request.key().map(key -> new RequestKey(actor.name(), key, fingerprint(request)));
    }

    /** The reply of the first time; empty where there was none. */
    Optional<Reply> replyTo(RequestKey key) {
        return store.earlier(key.actor(), key.key()).map(earlier -> reply(key, earlier));
    }

    private Reply reply(RequestKey key, Earlier earlier) {
        if (!earlier.fingerprint().equals(key.fingerprint())) {
            return new Reply.KeyReused(key.key());
        }
        Optional<Event> event = store.events(earlier.ticket()).stream()
                .filter(it -> it.sequence() == earlier.version())
                .findFirst();
        Optional<String> code = event.filter(it -> it.step() instanceof Accept)
                .flatMap(it -> store.confidential(earlier.ticket()))
                .map(Confidential::queryCode);
        return store.find(earlier.ticket())
                .<Reply>flatMap(ticket -> event.map(it -> new Reply.Done(ticket, it, code, true)))
                .orElseGet(() -> Absence.reply(store, earlier.ticket()) instanceof Reply.Archived archived
                        ? archived
                        : Later.store());
    }

    /** The contact is named apart, because its own text hides what it holds. */
    private static String fingerprint(StepRequest request) {
        Optional<Contact> contact = request.step() instanceof Accept accept ? accept.contact() : Optional.empty();
        String asked = request.ticket()
                + "|" + request.step()
                + "|" + request.at()
                + "|" + contact.map(it -> it.name() + "|" + it.phone() + "|" + it.address());
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(asked.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }
}
