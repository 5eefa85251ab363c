package org.hotline12345.ticket;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hotline12345.law.party.UnitId;
import org.hotline12345.law.procedure.Objection;
import org.hotline12345.law.step.Dispatch;
import org.hotline12345.law.step.Step;
import org.hotline12345.law.ticket.Ticket;
import org.hotline12345.ticket.api.LocalRules;
import org.hotline12345.ticket.api.Reply;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What somebody besides the law has against a step. */
class LocalRulesTest {

    private static final Dispatch DISPATCH = new Dispatch(new UnitId("650421"), Optional.empty());
    private static final Objection OBJECTION = Objection.invalid("unit", "今天不转派", "明天再转派");

    private final House house = new House();
    private final List<Step> asked = new ArrayList<>();

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void whatIsAgainstAStepIsToldAndNothingIsKept() {
        Ticket ticket = house.accept("停水");
        house.door.bindRules(against());

        Reply.Refused refused = assertInstanceOf(Reply.Refused.class, house.take(ticket, DISPATCH, ticket.version()));

        assertEquals(List.of(OBJECTION), refused.objections());
        assertTrue(refused.law().isEmpty(), "it is no law that says so");
        assertEquals(ticket, house.store.find(ticket.number()).orElseThrow());
    }

    @Test
    void whatTheLawRefusesIsNotAskedAbout() {
        Ticket ticket = house.accept("停水");
        Ticket dispatched = house.take(ticket, DISPATCH);
        house.door.bindRules(against());

        Reply.Refused refused =
                assertInstanceOf(Reply.Refused.class, house.take(dispatched, DISPATCH, dispatched.version()));

        assertEquals(List.of(), asked);
        assertTrue(refused.law().isPresent());
    }

    @Test
    void rulesThatHaveLeftAreNotAsked() {
        Ticket ticket = house.accept("停水");
        LocalRules rules = against();
        house.door.bindRules(rules);
        house.door.unbindRules(rules);

        assertInstanceOf(Reply.Done.class, house.take(ticket, DISPATCH, ticket.version()));
    }

    private LocalRules against() {
        return (ticket, event) -> {
            asked.add(event.step());
            return Optional.of(OBJECTION);
        };
    }
}
