package org.hotline12345.ticket;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.List;
import java.util.Optional;
import org.hotline12345.access.api.Looks;
import org.hotline12345.law.party.Actor;
import org.hotline12345.law.procedure.Circumstances;
import org.hotline12345.law.procedure.Objection;
import org.hotline12345.law.procedure.Outcome;
import org.hotline12345.law.procedure.Procedure;
import org.hotline12345.law.step.Enclose;
import org.hotline12345.law.ticket.Attachment;
import org.hotline12345.law.ticket.Ticket;
import org.hotline12345.law.ticket.TicketNumber;
import org.hotline12345.store.api.Content;
import org.hotline12345.store.api.ContentStore;
import org.hotline12345.store.api.StoreUnavailable;
import org.hotline12345.store.api.TicketStore;
import org.hotline12345.ticket.api.Attachments;
import org.hotline12345.ticket.api.Caller;
import org.hotline12345.ticket.api.Enclosing;
import org.hotline12345.ticket.api.Fetching;
import org.hotline12345.ticket.api.FileOffer;
import org.hotline12345.ticket.api.Reply;
import org.hotline12345.ticket.api.StepRequest;
import org.hotline12345.ticket.api.Trace;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.metatype.annotations.Designate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The door for files: asks the law first, so that who may not enclose a file need not send it, and then keeps it. */
@Component(configurationPid = "org.hotline12345.ticket.attachments")
@Designate(ocd = AttachmentSettings.class)
public final class AttachmentDoor implements Attachments {

    private static final Logger LOG = LoggerFactory.getLogger(AttachmentDoor.class);

    private static final int MEBIBYTE = 1024 * 1024;

    /** Stands for the hash of a content that has not come yet. */
    private static final String NOT_YET = "0".repeat(64);

    private final TicketStore store;
    private final ContentStore contents;
    private final Looks looks;
    private final World world;
    private final Vitals vitals;
    private final Admission admission;
    private final Handling handling;
    private final FileTypes types;
    private final int largest;
    private final int most;

    @Activate
    public AttachmentDoor(
            @Reference TicketStore store,
            @Reference ContentStore contents,
            @Reference Looks looks,
            @Reference World world,
            @Reference Courier courier,
            @Reference Vitals vitals,
            AttachmentSettings settings) {
        this.store = store;
        this.contents = contents;
        this.looks = looks;
        this.world = world;
        this.vitals = vitals;
        this.admission = new Admission(store, looks);
        this.types = new FileTypes(settings.types());
        this.largest = Math.max(1, Math.min(1024, settings.largestMebibytes())) * MEBIBYTE;
        this.most = settings.mostPerTicket();
        this.handling = new Handling(
                store, admission, world, new KeptRequests(store), courier, (ticket, event) -> full(ticket));
    }

    @Override
    public Enclosing enclose(FileOffer offer) throws IOException {
        Trace.about(offer.ticket());
        Enclosing enclosing = judged(offer);
        if (enclosing instanceof Enclosing.Enclosed enclosed) {
            vitals.answered(offer.caller(), Enclose.class, enclosed.done());
        } else if (enclosing instanceof Enclosing.NotEnclosed not) {
            vitals.answered(offer.caller(), Enclose.class, not.reply());
        }
        return enclosing;
    }

    private Enclosing judged(FileOffer offer) throws IOException {
        try {
            Optional<Reply> early = early(offer);
            return early.isPresent() ? new Enclosing.NotEnclosed(early.get()) : receive(offer);
        } catch (StoreUnavailable e) {
            LOG.warn("The store does not answer: {}", e.getMessage());
            return new Enclosing.NotEnclosed(Later.store());
        }
    }

    /** What is clear before the content comes; a request that may be a repeated one is judged when it has come. */
    private Optional<Reply> early(FileOffer offer) {
        Optional<Ticket> found = store.find(offer.ticket());
        if (found.isEmpty()) {
            return Optional.of(Absence.reply(store, offer.ticket()));
        }
        Optional<Actor> admitted = found.flatMap(ticket -> admission.of(offer.caller(), ticket));
        if (admitted.isEmpty()) {
            return Optional.of(new Reply.Unknown(offer.ticket()));
        }
        Actor actor = admitted.get();
        boolean repeated =
                offer.key().flatMap(key -> store.earlier(actor.name(), key)).isPresent();
        return repeated ? Optional.empty() : refusal(offer, found.get(), actor);
    }

    private Optional<Reply> refusal(FileOffer offer, Ticket ticket, Actor actor) {
        Optional<Circumstances> in = world.judging(ticket);
        if (in.isEmpty()) {
            return Optional.of(Later.lawless(world.lawOf(ticket)));
        }
        Enclose step = new Enclose(offer.name(), "application/octet-stream", 1, NOT_YET, offer.note());
        Outcome outcome = Procedure.take(ticket, step, actor, in.get().now(), in.get());
        return outcome instanceof Outcome.Refused refused
                ? Optional.of(new Reply.Refused(
                        refused.objections(), Optional.of(in.get().regulation().citation())))
                : full(ticket).map(it -> new Reply.Refused(List.of(it)));
    }

    private Enclosing receive(FileOffer offer) throws IOException {
        if (offer.length().filter(length -> length > largest).isPresent()) {
            return new Enclosing.TooLarge(largest);
        }
        byte[] head = offer.content().readNBytes(FileTypes.HEAD);
        if (head.length == 0) {
            return new Enclosing.NotEnclosed(
                    new Reply.Refused(List.of(Objection.invalid("content", "文件是空的", "选择有内容的文件"))));
        }
        FileTypes.Found type = types.judge(head, offer.name(), offer.mediaType());
        if (type.wrong().isPresent()) {
            return type.wrong().get();
        }
        InputStream whole = new SequenceInputStream(new ByteArrayInputStream(head), offer.content());
        Optional<Content> kept = contents.keep(whole, largest);
        return kept.map(it -> take(offer, type.mediaType().orElseThrow(), it))
                .orElseGet(() -> new Enclosing.TooLarge(largest));
    }

    private Enclosing take(FileOffer offer, String mediaType, Content content) {
        Enclose step = new Enclose(offer.name(), mediaType, content.size(), content.sha256(), offer.note());
        Reply reply = handling.take(
                new StepRequest(
                        offer.caller(),
                        Optional.of(offer.ticket()),
                        step,
                        Optional.empty(),
                        Optional.empty(),
                        offer.key()),
                offer.ticket());
        return reply instanceof Reply.Done done
                ? new Enclosing.Enclosed(attached(done.ticket(), content.sha256()), done)
                : new Enclosing.NotEnclosed(reply);
    }

    private static Attachment attached(Ticket ticket, String sha256) {
        return ticket.attachments().stream()
                .filter(it -> it.sha256().equals(sha256))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("The law let a file in and did not enclose it"));
    }

    private Optional<Objection> full(Ticket ticket) {
        return ticket.attachments().size() < most
                ? Optional.empty()
                : Optional.of(Objection.invalid("", "工单已有 " + most + " 份附件，不能再附", "合并材料后提交，或由市政务服务中心调整上限"));
    }

    @Override
    public Fetching fetch(Caller caller, TicketNumber number, int attachment) {
        Trace.about(number);
        try {
            Optional<Ticket> found = store.find(number);
            if (found.isEmpty()) {
                Absence.check(store, number);
            }
            Optional<Actor> actor = found.flatMap(ticket -> admission.of(caller, ticket));
            return actor.isEmpty()
                    ? new Fetching.NoTicket()
                    : found.get().attachments().stream()
                            .filter(it -> it.number() == attachment)
                            .findFirst()
                            .map(it -> opened(it, looks.mayKnowRequester(actor.get(), found.get())))
                            .orElseGet(Fetching.NoFile::new);
        } catch (StoreUnavailable e) {
            throw Later.store(e);
        }
    }

    private Fetching opened(Attachment attachment, boolean allowed) {
        if (!allowed) {
            return new Fetching.Closed(attachment);
        }
        InputStream content = contents.open(attachment.sha256())
                .orElseThrow(() -> new IllegalStateException("No content is kept of " + attachment.sha256()));
        return new Fetching.Opened(attachment, content);
    }
}
