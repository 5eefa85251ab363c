package org.hotline12345.rest.publish;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Optional;
import org.hotline12345.law.ticket.Attachment;
import org.hotline12345.law.ticket.TicketNumber;
import org.hotline12345.ticket.api.Attachments;
import org.hotline12345.ticket.api.Caller;
import org.hotline12345.ticket.api.Enclosing;
import org.hotline12345.ticket.api.Fetching;
import org.hotline12345.ticket.api.FileOffer;

/** A door for files that answers what a test wants, and remembers what it was offered. */
final class FakeAttachments implements Attachments {

    static final byte[] CONTENT = {1, 2, 3};

    volatile Enclosing answer = new Enclosing.TooLarge(20 * 1024 * 1024);
    volatile Optional<FileOffer> offered = Optional.empty();
    volatile byte[] received = {};
    volatile boolean closed;

    @Override
    public Enclosing enclose(FileOffer offer) throws IOException {
        offered = Optional.of(offer);
        received = offer.content().readAllBytes();
        return answer;
    }

    @Override
    public Fetching fetch(Caller caller, TicketNumber ticket, int attachment) {
        if (!ticket.equals(Samples.NUMBER)) {
            return new Fetching.NoTicket();
        }
        Attachment photo = Samples.photo();
        if (attachment != photo.number()) {
            return new Fetching.NoFile();
        }
        return closed ? new Fetching.Closed(photo) : new Fetching.Opened(photo, new ByteArrayInputStream(CONTENT));
    }
}
