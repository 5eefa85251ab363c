package org.hotline12345.soap;

import static org.hotline12345.soap.publish.PortClient.text;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import org.hotline12345.soap.publish.PortClient;
import org.hotline12345.ticket.api.Enclosing;
import org.hotline12345.ticket.api.Fetching;
import org.hotline12345.ticket.api.FileOffer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Node;

class FilesTest {

    private static final String MULTIPART = "multipart/related; type=\"application/xop+xml\"; boundary=\"b0\";"
            + " start=\"<root@test>\"; start-info=\"text/xml\"";

    private final RunningEndpoint endpoint = new RunningEndpoint();

    @AfterEach
    void stop() {
        endpoint.close();
    }

    @Test
    void aFileComesBesideTheXml() throws Exception {
        HttpResponse<String> response = mtom("photo%40test", FakeFiles.content());

        assertEquals(200, response.statusCode(), response::body);
        assertArrayEquals(FakeFiles.content(), endpoint.files.received);
        FileOffer offer = endpoint.files.offered.orElseThrow();
        assertEquals("停水 照片.jpg", offer.name());
        assertEquals(Optional.of("image/jpeg"), offer.mediaType());
        assertEquals(Optional.of("楼道"), offer.note());
        assertEquals(Optional.of("8Q2K"), offer.caller().queryCode());
        assertEquals(Fakes.NUMBER, offer.ticket());
        assertTrue(response.body().contains("EncloseFileResponse"), response::body);
        assertTrue(response.headers().firstValue("Content-Type").orElse("").startsWith("text/xml"));
    }

    @Test
    void aSmallFileMayStandInTheXml() throws Exception {
        Node answer = endpoint.ask("", enclose(Base64.getMimeEncoder().encodeToString(new byte[] {1, 2, 3})));

        assertArrayEquals(new byte[] {1, 2, 3}, endpoint.files.received);
        assertEquals("1", text(PortClient.first(answer, "attachment"), "number"));
        assertEquals("附上材料", text(answer, "word"));
    }

    @Test
    void aFileGoesBesideTheXml() throws Exception {
        HttpResponse<byte[]> response = HttpClient.newHttpClient()
                .send(
                        request(
                                "text/xml; charset=UTF-8",
                                RunningEndpoint.envelope(
                                                "",
                                                "<FetchAttachment><ticket>20250328-000012</ticket>"
                                                        + "<attachment>1</attachment></FetchAttachment>")
                                        .getBytes(StandardCharsets.UTF_8)),
                        BodyHandlers.ofByteArray());

        String type = response.headers().firstValue("Content-Type").orElse("");
        assertTrue(type.startsWith("multipart/related") && type.contains("application/xop+xml"), type);
        String raw = new String(response.body(), StandardCharsets.ISO_8859_1);
        assertTrue(raw.contains("href=\"cid:" + "a".repeat(64) + "@hotline12345.org\""), raw.substring(0, 2000));
        assertTrue(raw.contains("Content-ID: <" + "a".repeat(64) + "@hotline12345.org>"));
        assertTrue(raw.contains(new String(FakeFiles.content(), StandardCharsets.ISO_8859_1)));
    }

    @Test
    void whatIsNotTakenIsATypedFault() throws Exception {
        endpoint.files.answer = Optional.of(new Enclosing.TooLarge(20 * 1024 * 1024));
        assertTrue(mtom("photo@test", new byte[9]).body().contains("TOO_LARGE"));
        endpoint.files.answer = Optional.of(new Enclosing.WrongType("文件名与内容不符", "改名"));
        assertEquals("WRONG_TYPE", text(endpoint.ask("", enclose("AQID")), "kind"));
        assertEquals("UNREADABLE", text(endpoint.ask("", enclose("不是")), "kind"));
        assertTrue(mtom("nothing@test", new byte[9]).body().contains("UNREADABLE"));
    }

    @Test
    void aFileThatIsNotTheCallersIsATypedFault() throws Exception {
        endpoint.files.fetching = Optional.of(new Fetching.Closed(FakeFiles.PHOTO));
        assertEquals("FORBIDDEN", text(fetch(), "kind"));
        endpoint.files.fetching = Optional.of(new Fetching.NoFile());
        assertEquals("UNKNOWN_ATTACHMENT", text(fetch(), "kind"));
        endpoint.files.fetching = Optional.of(new Fetching.NoTicket());
        assertEquals("UNKNOWN_TICKET", text(fetch(), "kind"));
    }

    @Test
    void theFilesOfATicketAreListed() throws Exception {
        Node answer = endpoint.ask("", "<ListAttachments><ticket>20250328-000012</ticket></ListAttachments>");

        assertEquals("停水 照片.jpg", text(answer, "name"));
        assertEquals("600000", text(answer, "size"));
    }

    private Node fetch() throws Exception {
        return endpoint.ask(
                "", "<FetchAttachment><ticket>20250328-000012</ticket><attachment>1</attachment></FetchAttachment>");
    }

    private HttpResponse<String> mtom(String id, byte[] content) throws Exception {
        String pointer = "<xop:Include xmlns:xop=\"http://www.w3.org/2004/08/xop/include\" href=\"cid:" + id + "\"/>";
        ByteArrayOutputStream message = new ByteArrayOutputStream();
        message.write(("--b0\r\nContent-Type: application/xop+xml; charset=UTF-8; type=\"text/xml\"\r\n"
                        + "Content-Transfer-Encoding: 8bit\r\nContent-ID: <root@test>\r\n\r\n"
                        + RunningEndpoint.envelope("", enclose(pointer))
                        + "\r\n--b0\r\nContent-Type: image/jpeg\r\nContent-Transfer-Encoding: binary\r\n"
                        + "Content-ID: <photo@test>\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8));
        message.write(content);
        message.write("\r\n--b0--\r\n".getBytes(StandardCharsets.UTF_8));
        return HttpClient.newHttpClient().send(request(MULTIPART, message.toByteArray()), BodyHandlers.ofString());
    }

    private static String enclose(String content) {
        return "<EncloseFile><ticket>20250328-000012</ticket><queryCode>8Q2K</queryCode><name>停水 照片.jpg</name>"
                + "<mediaType>image/jpeg</mediaType><note>楼道</note><content>" + content + "</content></EncloseFile>";
    }

    private HttpRequest request(String type, byte[] body) {
        return HttpRequest.newBuilder(endpoint.address())
                .header("Content-Type", type)
                .header("SOAPAction", "\"\"")
                .POST(BodyPublishers.ofByteArray(body))
                .build();
    }
}
