package org.hotline12345.shell;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Optional;
import org.hotline12345.law.procedure.Event;
import org.hotline12345.law.step.Enclose;
import org.hotline12345.law.ticket.Attachment;
import org.hotline12345.law.ticket.TicketNumber;
import org.hotline12345.ticket.api.Attachments;
import org.hotline12345.ticket.api.Caller;
import org.hotline12345.ticket.api.Enclosing;
import org.hotline12345.ticket.api.Fetching;
import org.hotline12345.ticket.api.FileOffer;
import org.hotline12345.ticket.api.Reply;

/** A door for files that takes what is offered, or answers what it was told to. */
final class FakeFiles implements Attachments {

    static final Attachment PHOTO =
            new Attachment(1, "停水照片.jpg", "image/jpeg", 3, "a".repeat(64), Optional.of("楼道"), Fakes.TAKEN);

    Optional<FileOffer> offered = Optional.empty();
    byte[] received = {};
    Optional<Enclosing> answer = Optional.empty();
    Optional<Fetching> fetching = Optional.empty();

    @Override
    public Enclosing enclose(FileOffer offer) throws IOException {
        offered = Optional.of(offer);
        received = offer.content().readAllBytes();
        return answer.orElseGet(() -> new Enclosing.Enclosed(
                PHOTO,
                new Reply.Done(
                        Fakes.ticket(),
                        new Event(
                                Fakes.NUMBER,
                                3,
                                new Enclose("a", "image/jpeg", 3, PHOTO.sha256(), Optional.empty()),
                                offer.caller().actor(),
                                Fakes.TAKEN,
                                Fakes.TAKEN,
                                "A9",
                                Optional.empty(),
                                "附上材料"),
                        Optional.empty(),
                        false)));
    }

    @Override
    public Fetching fetch(Caller caller, TicketNumber ticket, int attachment) {
        return fetching.orElseGet(() -> new Fetching.Opened(PHOTO, new ByteArrayInputStream(new byte[] {1, 2, 3})));
    }
}
