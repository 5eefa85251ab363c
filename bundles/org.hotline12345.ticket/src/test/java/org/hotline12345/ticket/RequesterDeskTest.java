package org.hotline12345.ticket;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.hotline12345.law.party.Actor;
import org.hotline12345.law.party.Role;
import org.hotline12345.law.step.Accept;
import org.hotline12345.law.ticket.Channel;
import org.hotline12345.law.ticket.Contact;
import org.hotline12345.law.ticket.Kind;
import org.hotline12345.law.ticket.TicketNumber;
import org.hotline12345.ticket.api.Caller;
import org.hotline12345.ticket.api.Reply;
import org.hotline12345.ticket.api.Requesters.Reach;
import org.hotline12345.ticket.api.StepRequest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class RequesterDeskTest {

    private static final String PHONE = "13999551234";
    private static final TicketNumber NONE = new TicketNumber("20250328-999999");

    private final House house = new House();
    private final RequesterDesk desk = new RequesterDesk(house.store, phone -> List.of("tag of " + phone));

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void whoLeftANumberIsReached() {
        TicketNumber number = accept(Optional.of(PHONE));

        Reach reach = desk.reach(number, "满意度评价").orElseThrow();
        assertEquals(PHONE, reach.phone());
        assertEquals(List.of("tag of " + PHONE), reach.tags());
        assertFalse(reach.toString().contains(PHONE));
    }

    @Test
    void whoIsTheSameIsKnownByTagsAlone() {
        assertEquals(List.of("tag of " + PHONE), desk.tags(accept(Optional.of(PHONE)), "督办"));
        assertEquals(List.of(), desk.tags(accept(Optional.empty()), "督办"));
        assertEquals(List.of(), desk.tags(NONE, "督办"));
    }

    @Test
    void whoLeftNoneIsNot() {
        assertEquals(Optional.empty(), desk.reach(accept(Optional.empty()), "满意度评价"));
        assertEquals(Optional.empty(), desk.reach(NONE, "满意度评价"));
    }

    @Test
    void whoIsVouchedForComesToTheOwnTicketOnly() {
        TicketNumber number = accept(Optional.empty());
        TicketNumber other = accept(Optional.of(PHONE));

        Caller requester = desk.vouchedFor(number, "满意度评价").orElseThrow();
        assertTrue(house.door.look(requester, number).isPresent());
        assertFalse(house.door.look(requester, other).isPresent());
        assertEquals(Optional.empty(), desk.vouchedFor(NONE, "满意度评价"));
    }

    private TicketNumber accept(Optional<String> phone) {
        Reply reply = house.door.take(new StepRequest(
                Caller.of(Actor.of("calltaker", Role.CALL_TAKER)),
                Optional.empty(),
                new Accept(
                        Channel.PHONE,
                        Kind.HELP,
                        "水电气热/停水",
                        "650421",
                        Optional.empty(),
                        "停水三天",
                        Optional.empty(),
                        phone.map(it -> new Contact(Optional.empty(), Optional.of(it), Optional.empty()))),
                Optional.empty(),
                Optional.empty(),
                Optional.empty()));
        return ((Reply.Done) reply).ticket().number();
    }
}
