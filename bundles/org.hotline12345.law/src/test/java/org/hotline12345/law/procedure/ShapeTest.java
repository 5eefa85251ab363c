package org.hotline12345.law.procedure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.hotline12345.law.party.UnitId;
import org.hotline12345.law.step.Accept;
import org.hotline12345.law.step.Archive;
import org.hotline12345.law.step.Decline;
import org.hotline12345.law.step.Dispatch;
import org.hotline12345.law.step.RequestClosure;
import org.hotline12345.law.step.Sign;
import org.hotline12345.law.step.Step;
import org.hotline12345.law.ticket.Channel;
import org.hotline12345.law.ticket.ClosureReport;
import org.hotline12345.law.ticket.Contact;
import org.hotline12345.law.ticket.Kind;
import org.junit.jupiter.api.Test;

/** What any step must be before a paragraph looks at it. */
class ShapeTest {

    private static final String BEARABLE = "字".repeat(20_000);

    @Test
    void whatIsLeftOutMayBeLeftOut() {
        assertEquals(List.of(), lacking(new Sign(Optional.empty(), Optional.empty())));
        assertEquals(List.of(), lacking(new Dispatch(new UnitId("water"), Optional.of(" "))));
    }

    @Test
    void everyMissingComponentIsNamed() {
        assertEquals(List.of("unit"), lacking(new Dispatch(null, null)));
        assertEquals(List.of("ground", "explanation"), lacking(new Decline(" ", "\n", null)));
        assertEquals(List.of("report"), lacking(new RequestClosure(null, null)));
        assertEquals(
                List.of("channel", "kind", "category", "place", "text"),
                lacking(new Accept(null, null, "", " ", null, "\u3000", null, null)));
    }

    @Test
    void aTextIsOfBearableLength() {
        assertEquals(List.of(), lacking(new Archive(BEARABLE)));
        assertEquals(List.of("reason"), lacking(new Archive(BEARABLE + "多")));
        assertEquals(List.of("note"), lacking(new Dispatch(new UnitId("water"), Optional.of(BEARABLE + "多"))));
    }

    @Test
    void textsWithinAComponentToo() {
        Optional<String> endless = Optional.of(BEARABLE + "多");
        ClosureReport report = new ClosureReport(null, null, null, endless, null, null, null);
        Contact contact = new Contact(Optional.empty(), Optional.empty(), endless);

        assertEquals(List.of("report.result"), lacking(new RequestClosure(null, report)));
        assertEquals(
                List.of("contact.address"),
                lacking(new Accept(
                        Channel.PHONE, Kind.HELP, "a", "b", null, "c", Optional.empty(), Optional.of(contact))));
    }

    @Test
    void anObjectionSaysWhatToDo() {
        Objection objection = Shape.objections(new Dispatch(null, null)).get(0);

        assertEquals(Objection.Kind.INVALID, objection.kind());
        assertEquals("缺少 unit", objection.text());
        assertEquals("补填 unit 后重新提交", objection.remedy());
    }

    private static List<String> lacking(Step step) {
        return Shape.objections(step).stream()
                .map(it -> it.where().orElseThrow())
                .toList();
    }
}
