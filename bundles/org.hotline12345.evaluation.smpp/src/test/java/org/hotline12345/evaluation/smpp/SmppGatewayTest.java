package org.hotline12345.evaluation.smpp;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hotline12345.evaluation.api.Asking;
import org.hotline12345.evaluation.api.Invitation;
import org.hotline12345.law.ticket.TicketNumber;
import org.jsmpp.SMPPConstant;
import org.jsmpp.bean.SubmitSm;
import org.jsmpp.extra.ResponseTimeoutException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SmppGatewayTest {

    private static final String TEXT = "您反映的事项（编号20250328-000012）已办结，请在2025-04-04 12:00前评价话务服务和办理情况："
            + "https://12345.example.gov.cn/evaluation/abcdefghijklabcdefghijklabcdefghijkl";

    private MessageCenter center;
    private SmppGateway gateway;

    @BeforeEach
    void start() throws IOException {
        center = new MessageCenter();
        gateway = new SmppGateway(new CenterSettings(center.port, MessageCenter.PASSWORD));
    }

    @AfterEach
    void stop() throws IOException {
        gateway.stop();
        center.close();
    }

    @Test
    void aLongTextInChineseArrivesWhole() throws Exception {
        Asking answer = gateway.ask(invitation("+86 139-9955-1234"));

        assertEquals(new Asking.Asked(Optional.of("id-" + center.taken.size())), answer);
        assertTrue(center.taken.size() > 1);
        assertEquals(
                TEXT,
                center.taken.stream()
                        .map(it -> new String(it.getShortMessage(), 6, it.getShortMessage().length - 6, UTF_16BE))
                        .collect(Collectors.joining()));
        SubmitSm first = center.taken.get(0);
        assertEquals("8613999551234", first.getDestAddress());
        assertEquals("10612345", first.getSourceAddr());
        assertTrue(first.isUdhi());
        assertEquals(8, first.getDataCoding());
    }

    @Test
    void aNumberThatIsNotTakenIsNotTriedAgain() throws Exception {
        center.status = SMPPConstant.STAT_ESME_RINVDSTADR;
        assertInstanceOf(Asking.NotAsked.class, gateway.ask(invitation("13999551234")));
        assertInstanceOf(Asking.NotAsked.class, gateway.ask(invitation("0995-8512345")));
    }

    @Test
    void aCenterThatIsBusyIsTriedAgain() throws Exception {
        center.status = SMPPConstant.STAT_ESME_RTHROTTLED;
        assertInstanceOf(Asking.NotNow.class, gateway.ask(invitation("13999551234")));
        center.status = SMPPConstant.STAT_ESME_ROK;
        assertInstanceOf(Asking.Asked.class, gateway.ask(invitation("13999551234")));
    }

    @Test
    void aLostConnectionIsMadeAnew() throws Exception {
        assertInstanceOf(Asking.Asked.class, gateway.ask(invitation("13999551234")));
        center.hangUp();
        Asking answer = tolerant(invitation("13999551234"));
        assertInstanceOf(Asking.Asked.class, answer);
    }

    /** The first message after the loss may be the one that finds out. */
    private Asking tolerant(Invitation invitation) throws Exception {
        try {
            return gateway.ask(invitation);
        } catch (IOException | ResponseTimeoutException e) {
            return gateway.ask(invitation);
        }
    }

    @Test
    void aWrongPasswordAndAnEmptyPortFail() throws Exception {
        SmppGateway stranger = new SmppGateway(new CenterSettings(center.port, "wrong"));
        assertThrows(IOException.class, () -> stranger.ask(invitation("13999551234")));
        stranger.stop();
        center.close();
        SmppGateway lonely = new SmppGateway(new CenterSettings(center.port, MessageCenter.PASSWORD));
        assertThrows(IOException.class, () -> lonely.ask(invitation("13999551234")));
        lonely.stop();
    }

    private static Invitation invitation(String phone) {
        return new Invitation(
                "20250328-000012/1/0",
                new TicketNumber("20250328-000012"),
                1,
                false,
                Optional.of(phone),
                URI.create("https://12345.example.gov.cn/evaluation/abc"),
                TEXT,
                Instant.parse("2025-04-04T04:00:00Z"));
    }
}
