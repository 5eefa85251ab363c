package org.hotline12345.itests;

import static org.hotline12345.itests.client.RestTicket.accepted;
import static org.hotline12345.itests.client.Said.to;
import static org.junit.Assert.assertArrayEquals;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.hotline12345.itests.client.Answer;
import org.hotline12345.itests.client.Files;
import org.hotline12345.itests.client.Rest;
import org.hotline12345.itests.client.RestTicket;
import org.hotline12345.itests.client.Said;
import org.hotline12345.itests.client.Soap;
import org.hotline12345.itests.client.SoapAnswer;
import org.hotline12345.itests.container.Container;
import org.hotline12345.itests.container.Hotline;
import org.junit.Before;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.ops4j.pax.exam.Configuration;
import org.ops4j.pax.exam.Option;
import org.ops4j.pax.exam.junit.PaxExam;
import org.ops4j.pax.exam.spi.reactors.ExamReactorStrategy;
import org.ops4j.pax.exam.spi.reactors.PerSuite;

/** Files come in and go out whole, by REST and by SOAP, for those whom they concern. */
@RunWith(PaxExam.class)
@ExamReactorStrategy(PerSuite.class)
public class AttachmentsIT {

    private static final int MEBIBYTE = 1024 * 1024;
    private static final byte[] JPEG = {(byte) 0xff, (byte) 0xd8, (byte) 0xff, (byte) 0xe0};
    private static final byte[] PDF = "%PDF-1.7\n%".getBytes(StandardCharsets.US_ASCII);

    private Rest rest;
    private RestTicket ticket;
    private Files files;

    @Configuration
    public Option[] container() {
        return Container.options();
    }

    @Before
    public void dispatch() {
        rest = Hotline.rest();
        ticket = accepted(rest.as("calltaker"), Said.complaint());
        ticket.take("Dispatch", to("650421"));
        files = Hotline.files(ticket.number());
    }

    @Test
    public void requesterEnclosesAPhotoAndTheUnitReadsIt() {
        byte[] photo = file(JPEG, 3 * MEBIBYTE + 7);
        Answer enclosed = files.withCode(ticket.code())
                .enclose("停水 照片.jpg", "image/jpeg", photo)
                .expecting(201);
        assertTrue(enclosed.header("Location"), enclosed.header("Location").endsWith("/attachments/1"));
        assertEquals("A9", enclosed.at("/event/paragraph/key"));

        Answer list = rest.as("shanshan")
                .get("/tickets/" + ticket.number() + "/attachments")
                .expecting(200);
        assertEquals("停水 照片.jpg", list.at("/attachments/0/name"));
        assertEquals("image/jpeg", list.at("/attachments/0/mediaType"));

        HttpResponse<byte[]> read = files.as("shanshan").fetch(1);
        assertEquals(200, read.statusCode());
        assertArrayEquals(photo, read.body());
        assertEquals("image/jpeg", read.headers().firstValue("Content-Type").orElse(""));
        assertEquals(
                "nosniff", read.headers().firstValue("X-Content-Type-Options").orElse(""));
        assertTrue(read.headers()
                .firstValue("Content-Disposition")
                .orElse("")
                .contains("filename*=UTF-8''%E5%81%9C%E6%B0%B4%20%E7%85%A7%E7%89%87.jpg"));
        assertEquals(List.of("Accept", "Dispatch", "Enclose"), ticket.steps());
    }

    @Test
    public void unitEnclosesTheDecisionThatItsReportNames() {
        ticket.as("shanshan").take("Sign", Map.of());
        Map<String, Object> report = Said.report();
        report.put("filing", Map.of("filed", true, "document", "0".repeat(64)));
        ticket.as("shanshan")
                .attempt("RequestClosure", Map.of("report", report))
                .expecting(422);

        files.as("shanshan")
                .enclose("立案决定书.pdf", "application/pdf", file(PDF, 5_000))
                .expecting(201);
        String hash = files.as("shanshan").list().expecting(200).at("/attachments/0/sha256");
        report.put("filing", Map.of("filed", true, "document", hash));
        ticket.as("shanshan").take("RequestClosure", Map.of("report", report));
    }

    @Test
    public void whatIsNotTakenIsSaidWhy() {
        Files calltaker = files.as("calltaker");
        problem(calltaker.enclose("照片.pdf", "application/pdf", file(JPEG, 100)), 415, "image/jpeg");
        problem(calltaker.enclose("a.jpg", "image/png", file(JPEG, 100)), 415, "image/jpeg");
        problem(
                calltaker.enclose("a.html", "text/html", "<html></html>".getBytes(StandardCharsets.US_ASCII)),
                415,
                "text/html");
        problem(calltaker.enclose("a.jpg", "image/jpeg", file(JPEG, 20 * MEBIBYTE + 1)), 413, "20 MiB");
        problem(calltaker.enclose("a.jpg", "image/jpeg", new byte[0]), 422, "空");
        problem(calltaker.enclose("../a.jpg", "image/jpeg", file(JPEG, 100)), 422, "文件名");
        assertEquals("", calltaker.list().expecting(200).at("/attachments/0/name"));
    }

    @Test
    public void whoHasNoPartInItFindsNothingAndWhoOnlyWatchesReadsNothing() {
        files.as("calltaker").enclose("a.jpg", "image/jpeg", file(JPEG, 200)).expecting(201);

        assertEquals(404, files.as("toksun").fetch(1).statusCode());
        files.as("toksun").enclose("b.jpg", "image/jpeg", file(JPEG, 201)).expecting(404);
        files.as("toksun").list().expecting(404);
        assertEquals(404, files.fetch(1).statusCode());
        files.as("office").list().expecting(200);
        assertEquals(403, files.as("office").fetch(1).statusCode());
        files.as("office").enclose("b.jpg", "image/jpeg", file(JPEG, 201)).expecting(403);
        assertEquals(404, files.as("calltaker").fetch(2).statusCode());
    }

    @Test
    public void byItsHashAloneNoFileIsEnclosed() {
        files.as("calltaker").enclose("a.jpg", "image/jpeg", file(JPEG, 300)).expecting(201);
        String hash = files.as("calltaker").list().at("/attachments/0/sha256");
        RestTicket other = accepted(rest.as("calltaker"), Said.help());

        Rest free = Hotline.unboundRest().as("calltaker");
        Answer refused = free.post(
                "/tickets/" + other.number() + "/steps/Enclose",
                Map.of("fileName", "a.jpg", "mediaType", "image/jpeg", "size", 300, "sha256", hash));
        assertEquals("sha256", refused.expecting(422).at("/where"));
    }

    @Test
    public void anEndedMatterTakesNoFile() {
        RestTicket declined = accepted(rest.as("calltaker"), Said.help());
        declined.take("Decline", Map.of("ground", "A10.1", "explanation", "不属于市政府职责范围，已告知诉求人"));

        Answer refused = Hotline.files(declined.number())
                .withCode(declined.code())
                .enclose("a.jpg", "image/jpeg", file(JPEG, 100));

        assertEquals("A9", refused.expecting(409).at("/paragraph/key"));
    }

    @Test
    public void soapSendsAndFetchesFilesBesideTheXml() {
        Soap soap = Hotline.soap();
        byte[] decision = file(PDF, 2 * MEBIBYTE + 11);
        Map<String, Object> named = Map.of("ticket", ticket.number(), "name", "立案决定书.pdf", "note", "复印件");

        SoapAnswer enclosed = soap.as("shanshan").callWithFile("EncloseFile", named, decision);

        assertEquals("1", enclosed.expectingNoFault().at("attachment/number"));
        assertEquals("A19", enclosed.at("event/paragraph"));
        SoapAnswer listed = soap.as("center").call("ListAttachments", Map.of("ticket", ticket.number()));
        assertEquals(List.of("立案决定书.pdf"), listed.expectingNoFault().each("attachments", "name"));
        Map<String, Object> first = Map.of("ticket", ticket.number(), "attachment", 1);
        assertArrayEquals(decision, soap.as("center").callForFile("FetchAttachment", first));
        assertArrayEquals(decision, files.as("center").fetch(1).body());
        assertEquals(
                "UNKNOWN_TICKET",
                soap.as("toksun").call("FetchAttachment", first).problem("kind"));
        assertEquals(
                "FORBIDDEN", soap.as("office").call("FetchAttachment", first).problem("kind"));
        assertEquals(
                "WRONG_TYPE",
                soap.as("center")
                        .callWithFile("EncloseFile", named, file(JPEG, 10_000))
                        .problem("kind"));
        assertEquals(
                "TOO_LARGE",
                soap.as("center")
                        .callWithFile("EncloseFile", named, file(PDF, 20 * MEBIBYTE + 1))
                        .problem("kind"));
    }

    private static void problem(Answer answer, int status, String part) {
        String detail = answer.expecting(status).at("/detail");
        assertTrue(detail, detail.contains(part));
        assertFalse(answer.at("/remedy").isEmpty());
    }

    /** What begins like a file of its kind. */
    private static byte[] file(byte[] head, int size) {
        byte[] content = new byte[size];
        new Random(size).nextBytes(content);
        System.arraycopy(head, 0, content, 0, head.length);
        return content;
    }
}
