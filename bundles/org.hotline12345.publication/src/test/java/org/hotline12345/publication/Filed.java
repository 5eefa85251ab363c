package org.hotline12345.publication;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hotline12345.law.ticket.Channel;
import org.hotline12345.law.ticket.Contact;
import org.hotline12345.law.ticket.Kind;
import org.hotline12345.law.ticket.Matter;
import org.hotline12345.law.ticket.Ticket;
import org.hotline12345.law.ticket.TicketNumber;
import org.hotline12345.ticket.api.Caller;
import org.hotline12345.ticket.api.Look;
import org.hotline12345.ticket.api.Page;
import org.hotline12345.ticket.api.Reply;
import org.hotline12345.ticket.api.Selection;
import org.hotline12345.ticket.api.StepRequest;
import org.hotline12345.ticket.api.Tickets;

/** Tickets in memory, to be looked at only. */
public final class Filed implements Tickets {

    private final Map<TicketNumber, Contact> contacts = new HashMap<>();

    public TicketNumber of(Contact requester) {
        TicketNumber number = new TicketNumber("20250328-%06d".formatted(contacts.size() + 1));
        contacts.put(number, requester);
        return number;
    }

    @Override
    public Reply take(StepRequest request) {
        throw new AssertionError("Nobody takes a step here");
    }

    @Override
    public Optional<Look> look(Caller caller, TicketNumber number) {
        Matter matter = new Matter(
                Channel.PHONE,
                Kind.COMPLAINT,
                "水电气热/停水",
                "650421",
                "停水",
                "停水三天",
                Optional.empty(),
                true,
                true,
                Instant.parse("2025-03-28T04:00:00Z"));
        return Optional.ofNullable(contacts.get(number))
                .map(it -> new Look(Ticket.draft(number, "few-words", "", matter), it, List.of(), List.of()));
    }

    @Override
    public Page list(Caller caller, Selection selection) {
        throw new AssertionError("Nobody lists here");
    }
}
