package org.hotline12345.soap;

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

/** A door for files that remembers what it was offered, and answers what it was told to. */
final class FakeFiles implements Attachments {

    static final Attachment PHOTO =
            new Attachment(1, "停水 照片.jpg", "image/jpeg", 600_000, "a".repeat(64), Optional.of("楼道"), Fakes.TAKEN);

    Optional<FileOffer> offered = Optional.empty();
    byte[] received = {};
    Optional<Enclosing> answer = Optional.empty();
    Optional<Fetching> fetching = Optional.empty();

    @Override
    public Enclosing enclose(FileOffer offer) throws IOException {
        offered = Optional.of(offer);
        received = offer.content().readAllBytes();
        return answer.orElseGet(() -> new Enclosing.Enclosed(PHOTO, done(offer)));
    }

    private static Reply.Done done(FileOffer offer) {
        Enclose step = new Enclose(offer.name(), "image/jpeg", 9, PHOTO.sha256(), offer.note());
        Event event = new Event(
                Fakes.NUMBER,
                2,
                step,
                offer.caller().actor(),
                Fakes.TAKEN,
                Fakes.TAKEN,
                "A17.1",
                Optional.empty(),
                "附上材料");
        return new Reply.Done(Fakes.ticket(), event, Optional.empty(), false);
    }

    @Override
    public Fetching fetch(Caller caller, TicketNumber ticket, int attachment) {
        return fetching.orElseGet(() -> new Fetching.Opened(PHOTO, new ByteArrayInputStream(content())));
    }

    /** More than CXF would keep in memory. */
    static byte[] content() {
        byte[] content = new byte[PHOTO.size()];
        for (int at = 0; at < content.length; at++) {
            content[at] = (byte) (at * 31 + at / 255);
        }
        return content;
    }
}
