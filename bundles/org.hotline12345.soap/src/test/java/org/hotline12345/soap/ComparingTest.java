package org.hotline12345.soap;

import static org.hotline12345.soap.publish.PortClient.text;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.hotline12345.law.party.Actor;
import org.hotline12345.law.procedure.Event;
import org.hotline12345.law.step.AnswerAtOnce;
import org.hotline12345.soap.publish.PortClient;
import org.hotline12345.ticket.api.Draft;
import org.hotline12345.ticket.api.Reply;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Node;

class ComparingTest {

    private final RunningEndpoint endpoint = new RunningEndpoint();

    @Test
    void whatIsBeingToldIsCompared() throws Exception {
        Node answer = endpoint.ask("", "<LikelySame><text>停水</text><phone>13800000000</phone></LikelySame>");

        assertEquals(
                Optional.of(
                        new Draft(Optional.of("停水"), Optional.empty(), Optional.empty(), Optional.of("13800000000"))),
                endpoint.alike.told);
        assertEquals("20250327-000003", text(answer, "number"));
        assertEquals("2025-03-27T10:00:00+08:00", text(answer, "takenAt"));
        assertEquals("SAME_REQUESTER", text(answer, "ground"));
        assertEquals("同一诉求人", text(answer, "words"));
    }

    @Test
    void aTicketIsCompared() throws Exception {
        Node answer = endpoint.ask("", "<LikelySame><ticket>20250328-000012</ticket></LikelySame>");
        assertEquals("20250327-000003", text(answer, "number"));

        Node unknown = endpoint.ask("", "<LikelySame><ticket>20250328-999999</ticket></LikelySame>");
        assertEquals("UNKNOWN_TICKET", text(unknown, "kind"));
    }

    @Test
    void whoTakesNoMattersInIsRefused() throws Exception {
        endpoint.alike.refusing = true;

        assertEquals("FORBIDDEN", text(endpoint.ask("", "<LikelySame/>"), "kind"));
    }

    @Test
    void theAnswerToAStepCarriesWhatLooksAlike() throws Exception {
        endpoint.door.answer = Optional.of(new Reply.Done(
                Fakes.ticket(),
                new Event(
                        Fakes.NUMBER,
                        2,
                        new AnswerAtOnce("好", Optional.empty()),
                        Actor.system(),
                        Fakes.TAKEN,
                        Fakes.TAKEN,
                        "A12.1",
                        Optional.empty(),
                        ""),
                Optional.empty(),
                false,
                List.of(FakeAlike.FOUND)));

        Node answer = endpoint.ask("", "<Sign><ticket>20250328-000012</ticket></Sign>");

        assertEquals("小区停水", text(PortClient.first(answer, "alike"), "excerpt"));
    }

    @AfterEach
    void stop() {
        endpoint.close();
    }
}
