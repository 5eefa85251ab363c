package org.hotline12345.soap;

import static org.hotline12345.soap.publish.PortClient.text;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hotline12345.law.party.UnitId;
import org.hotline12345.law.step.Accept;
import org.hotline12345.law.step.DispatchEach;
import org.hotline12345.law.step.FollowUp;
import org.hotline12345.law.step.RequestClosure;
import org.hotline12345.law.step.RequestExtension;
import org.hotline12345.law.ticket.Filing;
import org.hotline12345.law.ticket.FollowUpChannel;
import org.hotline12345.law.ticket.Kind;
import org.hotline12345.law.ticket.Status;
import org.hotline12345.soap.publish.PortClient;
import org.hotline12345.ticket.api.StepRequest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Node;

class TicketPortTest {

    private final RunningEndpoint endpoint = new RunningEndpoint();

    @Test
    void takesAMatterIn() throws Exception {
        Node answer = endpoint.ask("", """
                <Accept><at>2025-03-28T10:00:00+08:00</at><key>k1</key><channel>PHONE</channel><kind>HELP</kind>
                <category>水电气热/停水</category><place>650421</place><text>停水 &lt;三&gt; 天 &amp; 没人管</text>
                <contact><name>阿依古丽</name><phone>13900000000</phone></contact></Accept>""");

        StepRequest request = endpoint.door.taken.get(0);
        Accept step = (Accept) request.step();
        assertEquals(Optional.of(Instant.parse("2025-03-28T02:00:00Z")), request.at());
        assertEquals(Optional.of("k1"), request.key());
        assertEquals(Kind.HELP, step.kind());
        assertEquals("停水 <三> 天 & 没人管", step.text());
        assertEquals(Optional.of("13900000000"), step.contact().orElseThrow().phone());
        assertEquals("AcceptResponse", answer.getLocalName());
        assertEquals("20250328-000012", text(answer, "number"));
        assertEquals("8Q2K", text(answer, "queryCode"));
    }

    @Test
    void readsWhatIsNested() throws Exception {
        endpoint.ask("", """
                <RequestClosure><ticket>20250328-000012</ticket><version>3</version><queryCode>8Q2K</queryCode>
                <assignment>1</assignment><report><result>已供水</result>
                <filing><filed>true</filed><number>2025-1</number></filing></report></RequestClosure>""");

        StepRequest request = endpoint.door.taken.get(0);
        RequestClosure step = (RequestClosure) request.step();
        Filing filing = step.report().filing().orElseThrow();
        assertEquals(Optional.of(3), request.version());
        assertEquals(Optional.of("8Q2K"), request.caller().queryCode());
        assertEquals(Optional.of(1), step.assignment());
        assertEquals(Optional.of("已供水"), step.report().result());
        assertTrue(filing.filed());
        assertEquals(Optional.of("2025-1"), filing.number());
    }

    @Test
    void readsListsNumbersAndTruth() throws Exception {
        endpoint.ask("", """
                <DispatchEach><ticket>20250328-000012</ticket><units>water</units><units>power</units></DispatchEach>""");
        endpoint.ask("", """
                <RequestExtension><ticket>20250328-000012</ticket><workingDays>3</workingDays><reason>跨部门</reason>
                </RequestExtension>""");
        endpoint.ask("", """
                <FollowUp><ticket>20250328-000012</ticket><channel>PHONE</channel><reason>推诿</reason>
                <unitsFault>true</unitsFault></FollowUp>""");

        assertEquals(
                List.of(
                        new DispatchEach(List.of(new UnitId("water"), new UnitId("power")), Optional.empty()),
                        new RequestExtension(Optional.empty(), 3, "跨部门"),
                        new FollowUp(FollowUpChannel.PHONE, "推诿", true)),
                endpoint.door.taken.stream().map(StepRequest::step).toList());
    }

    @Test
    void showsATicketWithItsLaw() throws Exception {
        Node answer = endpoint.ask("", "<Look><ticket>20250328-000012</ticket><queryCode>8Q2K</queryCode></Look>");

        Node history = PortClient.first(answer, "history");
        Node deadline = PortClient.first(answer, "deadlines");
        assertEquals(Optional.of("8Q2K"), endpoint.door.looked.orElseThrow().queryCode());
        assertEquals("转派", text(history, "word"));
        assertEquals("尽快", text(history, "note"));
        assertEquals(Fakes.A17.text(), text(history, "paragraphText"));
        assertEquals("A17.1", text(deadline, "paragraph"));
        assertEquals("2025-04-02T23:59:59+08:00", text(deadline, "due"));
        assertEquals("2025-04-01", text(deadline, "counted"));
        assertEquals("2025-03-31 休 肉孜节", text(deadline, "notable"));
        assertEquals("Sign", text(answer, "possible"));
        assertEquals("A28.5", text(PortClient.first(answer, "supervisions"), "ground"));
    }

    @Test
    void listsTickets() throws Exception {
        Node answer = endpoint.ask("", "<ListTickets><status>IN_HANDLING</status></ListTickets>");

        assertEquals(
                Optional.of(Status.IN_HANDLING),
                endpoint.door.selected.orElseThrow().status());
        assertEquals("20250328-000012", text(answer, "next"));
    }

    @Test
    void listsUnits() throws Exception {
        assertEquals("鄯善县", text(endpoint.ask("", "<Units/>"), "name"));
    }

    @Test
    void approvesAUnit() throws Exception {
        Node answer =
                endpoint.ask("", "<ApproveUnit><unit>650421</unit><document>吐政办〔2025〕1号</document></ApproveUnit>");

        assertEquals("吐政办〔2025〕1号", text(answer, "document"));
    }

    @Test
    void theBodyAndNotTheActionNamesTheOperation() throws Exception {
        endpoint.ask("urn:whatever", "", "<Sign><ticket>20250328-000012</ticket></Sign>");

        assertEquals(1, endpoint.door.taken.size());
    }

    @AfterEach
    void stop() {
        endpoint.close();
    }
}
