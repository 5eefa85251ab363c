package org.hotline12345.misuse;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
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
import org.hotline12345.ticket.api.Requesters;
import org.hotline12345.ticket.api.Selection;
import org.hotline12345.ticket.api.StepRequest;
import org.hotline12345.ticket.api.Tickets;

/** Tickets in memory, whose requesters are known by telephone. Nobody takes a step here. */
public final class Line implements Tickets, Requesters {

    public static final String CALLER = "13999551234";
    public static final String OTHER = "13999555678";

    final List<String> purposes = new CopyOnWriteArrayList<>();
    private final Map<String, String> phones = new TreeMap<>();

    public TicketNumber taken(String phone) {
        TicketNumber number = new TicketNumber("20250328-%06d".formatted(phones.size() + 1));
        phones.put(number.value(), phone);
        return number;
    }

    @Override
    public Reply take(StepRequest request) {
        throw new AssertionError("A mark takes no step: " + request.step());
    }

    @Override
    public Optional<Look> look(Caller caller, TicketNumber number) {
        return Optional.ofNullable(phones.get(number.value()))
                .map(it -> new Look(ticket(number), Contact.none(), List.of(), List.of()));
    }

    private static Ticket ticket(TicketNumber number) {
        Instant at = Instant.parse("2025-03-28T04:00:00Z")
                .plusSeconds(Long.parseLong(number.value().substring(9)));
        return Ticket.draft(
                number,
                "few-words",
                "",
                new Matter(
                        Channel.PHONE,
                        Kind.COMPLAINT,
                        "水电气热/停水",
                        "650421",
                        "辱骂",
                        "反复拨打并辱骂",
                        Optional.empty(),
                        false,
                        true,
                        at));
    }

    @Override
    public Page list(Caller caller, Selection selection) {
        throw new AssertionError("Nobody lists here");
    }

    @Override
    public Optional<Reach> reach(TicketNumber ticket, String purpose) {
        purposes.add(purpose);
        return Optional.ofNullable(phones.get(ticket.value())).map(it -> new Reach(it, tags(it)));
    }

    @Override
    public Optional<Caller> vouchedFor(TicketNumber ticket, String purpose) {
        throw new AssertionError("Nobody speaks for a requester here");
    }

    @Override
    public List<String> tags(String phone) {
        return List.of("tag-" + phone.hashCode(), "old-" + phone.hashCode());
    }
}
