package org.hotline12345.soap;

import static org.hotline12345.soap.RunningEndpoint.envelope;
import static org.hotline12345.soap.publish.PortClient.text;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hotline12345.law.procedure.Objection;
import org.hotline12345.soap.publish.PortClient;
import org.hotline12345.ticket.api.Reply;
import org.hotline12345.ticket.api.TicketsUnavailable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Node;

class TypedFaultsTest {

    private static final String SIGN = "<Sign><ticket>20250328-000012</ticket></Sign>";

    private final RunningEndpoint endpoint = new RunningEndpoint();

    @Test
    void theLawIsNamedWhereItIsTheReason() throws Exception {
        endpoint.door.answer = Optional.of(new Reply.Refused(
                List.of(
                        Objection.unlawful(Fakes.A17, "超过时限", "申请延期"),
                        Objection.invalid("report.result", "缺少 report.result", "补填")),
                Optional.of(new Fakes.Short().citation())));

        Node fault = endpoint.ask("", SIGN);

        assertEquals("soap:Client", text(fault, "faultcode"));
        assertEquals("UNLAWFUL", text(fault, "kind"));
        assertEquals("申请延期", text(fault, "remedy"));
        assertEquals("A17.1", text(fault, "paragraph"));
        assertEquals(Fakes.A17.text(), text(fault, "paragraphText"));
        assertEquals("吐政办函〔2021〕33号", text(fault, "document"));
        assertEquals("report.result", text(PortClient.first(fault, "further"), "where"));
    }

    static Stream<Reply> replies() {
        return Stream.of(
                new Reply.Unknown(Fakes.NUMBER),
                new Reply.Archived(Fakes.NUMBER, 2025),
                new Reply.Stale(Fakes.NUMBER, 2, 5),
                new Reply.KeyReused("k"),
                new Reply.Lawless("没有安装", Duration.ofSeconds(3)),
                new Reply.Unavailable("正在更新", Duration.ofSeconds(3)));
    }

    @ParameterizedTest
    @MethodSource("replies")
    void eachAnswerOfTheDoorHasItsKind(Reply reply) throws Exception {
        endpoint.door.answer = Optional.of(reply);

        Node fault = endpoint.ask("", SIGN);

        boolean ours = reply instanceof Reply.Unavailable || reply instanceof Reply.Lawless;
        assertEquals(ours ? "soap:Server" : "soap:Client", text(fault, "faultcode"));
        assertEquals(
                switch (reply.getClass().getSimpleName()) {
                    case "Unknown" -> "UNKNOWN_TICKET";
                    case "Archived" -> "YEAR_ARCHIVED";
                    case "Stale" -> "STALE";
                    case "KeyReused" -> "KEY_REUSED";
                    case "Lawless" -> "LAWLESS";
                    default -> "UNAVAILABLE";
                },
                text(fault, "kind"));
        assertEquals(reply instanceof Reply.Stale ? "5" : "", text(fault, "currentVersion"));
        assertEquals(ours ? "3" : "", text(fault, "retryAfter"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "no xml",
                "{\"step\": \"Sign\"}",
                "<a/>",
                "<Envelope xmlns=\"http://www.w3.org/2003/05/soap-envelope\"/>"
            })
    void whatIsNoSoapIsUnreadable(String request) throws Exception {
        assertEquals("UNREADABLE", text(endpoint.send(request), "kind"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "<Fly/>",
                "<Sign/>",
                "<Sign xmlns='urn:other'><ticket>20250328-000012</ticket></Sign>",
                "<Sign><ticket>20250328-000012</ticket><speed>5</speed></Sign>",
                "<Sign><ticket>20250328-000012</ticket><assignment>one</assignment></Sign>",
                "<Sign><ticket>20250328-000012</ticket><at>2025-03-28T10:00:00</at></Sign>",
                "<Evaluate><ticket>20250328-000012</ticket><callService>GREAT</callService></Evaluate>"
            })
    void whatIsNotInTheContractIsUnreadable(String body) throws Exception {
        assertEquals("UNREADABLE", text(endpoint.ask("", body), "kind"));
        assertTrue(endpoint.door.taken.isEmpty());
    }

    @Test
    void saysWhereTheContractIsBroken() throws Exception {
        Node fault = endpoint.ask(
                "",
                "<RequestClosure><ticket>20250328-000012</ticket><report><filing><filed>perhaps</filed></filing>"
                        + "</report></RequestClosure>");

        assertEquals("report.filing.filed", text(fault, "where"));
    }

    @Test
    void aNumberThatIsNoneIsInvalid() throws Exception {
        Node fault = endpoint.ask("", "<Sign><ticket>12</ticket></Sign>");

        assertEquals("INVALID", text(fault, "kind"));
        assertEquals("ticket", text(fault, "where"));
    }

    @Test
    void refusesDocumentTypes() throws Exception {
        String type = "<!DOCTYPE a [<!ENTITY number '20250328-000012'>]>";

        Node fault = endpoint.send(type + envelope("", SIGN.replace("20250328-000012", "&number;")));

        assertEquals("UNREADABLE", text(fault, "kind"));
        assertTrue(endpoint.door.taken.isEmpty());
    }

    @Test
    void refusesWhatIsTooLarge() throws Exception {
        String text = "水".repeat(1 << 20);

        Node fault = endpoint.ask("", SIGN.replace("</ticket>", "</ticket><desk>" + text + "</desk>"));

        assertEquals("TOO_LARGE", text(fault, "kind"));
        assertTrue(endpoint.door.taken.isEmpty());
    }

    @Test
    void aStoreThatDoesNotAnswerIsUnavailable() throws Exception {
        endpoint.door.failure =
                Optional.of(new TicketsUnavailable("数据库暂时没有响应", Duration.ofSeconds(3), new IllegalStateException()));

        Node fault = endpoint.ask("", SIGN);

        assertEquals("soap:Server", text(fault, "faultcode"));
        assertEquals("UNAVAILABLE", text(fault, "kind"));
        assertEquals("3", text(fault, "retryAfter"));
    }

    @Test
    void anErrorOfOursIsTypedAndTellsNothing() throws Exception {
        endpoint.door.failure = Optional.of(new IllegalStateException("secret"));

        Node fault = endpoint.ask("", SIGN);

        assertEquals("soap:Server", text(fault, "faultcode"));
        assertEquals("INTERNAL", text(fault, "kind"));
        assertTrue(!fault.getTextContent().contains("secret"));
    }

    @AfterEach
    void stop() {
        endpoint.close();
    }
}
