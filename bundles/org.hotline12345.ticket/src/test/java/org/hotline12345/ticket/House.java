package org.hotline12345.ticket;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hotline12345.law.contract.HandClock;
import org.hotline12345.law.party.Actor;
import org.hotline12345.law.party.Role;
import org.hotline12345.law.step.Accept;
import org.hotline12345.law.step.Step;
import org.hotline12345.law.ticket.Channel;
import org.hotline12345.law.ticket.Kind;
import org.hotline12345.law.ticket.Ticket;
import org.hotline12345.law.ticket.TicketNumber;
import org.hotline12345.ticket.api.Caller;
import org.hotline12345.ticket.api.Reply;
import org.hotline12345.ticket.api.StepRequest;

/** A door with all that is behind it, on a Friday at noon; time and notices come by hand. */
final class House implements AutoCloseable {

    static final Instant NOON = Instant.parse("2025-03-28T04:00:00Z");
    static final LocalDate MONDAY = LocalDate.of(2025, 3, 31);

    private static final Caller CALL_TAKER = Caller.of(Actor.of("calltaker", Role.CALL_TAKER));

    final MemoryStore store = new MemoryStore();
    final HandClock clock = new HandClock(NOON);
    final Notices calendar = new Notices();
    final World world;
    final TicketDoor door;
    final AttachmentDoor files;
    final MemoryContents contents = new MemoryContents();
    final MemoryReceivers receivers = new MemoryReceivers(store);
    private final Courier courier = receivers.courier();

    final Vitals vitals = receivers.vitals(clock);

    House() {
        Village city = new Village();
        world = new World(() -> List.of(new HouseRule()), city, calendar, store, List::of, clock);
        door = new TicketDoor(store, new OwnSubtree(city), city, world, courier, Unlike.ANYTHING, vitals);
        files = new AttachmentDoor(store, contents, new OwnSubtree(city), world, courier, vitals, new SmallFiles());
    }

    Ticket accept(String text) {
        return done(door.take(new StepRequest(
                CALL_TAKER,
                Optional.empty(),
                new Accept(
                        Channel.PHONE,
                        Kind.HELP,
                        "水电气热/停水",
                        "650421",
                        Optional.empty(),
                        text,
                        Optional.empty(),
                        Optional.empty()),
                Optional.empty(),
                Optional.empty(),
                Optional.empty())));
    }

    Ticket take(Ticket ticket, Step step) {
        return done(door.take(StepRequest.of(CALL_TAKER, ticket.number(), step)));
    }

    /** The same by somebody who has seen a version of the ticket. */
    Reply take(Ticket ticket, Step step, int seen) {
        return door.take(new StepRequest(
                CALL_TAKER, Optional.of(ticket.number()), step, Optional.empty(), Optional.of(seen), Optional.empty()));
    }

    Ticket now(TicketNumber number) {
        return store.find(number).orElseThrow();
    }

    List<String> steps(TicketNumber number) {
        return store.events(number).stream().map(it -> it.step().name()).toList();
    }

    void later(Duration by) {
        clock.turn(by);
    }

    private static Ticket done(Reply reply) {
        return assertInstanceOf(Reply.Done.class, reply).ticket();
    }

    @Override
    public void close() {
        courier.stop();
    }
}
