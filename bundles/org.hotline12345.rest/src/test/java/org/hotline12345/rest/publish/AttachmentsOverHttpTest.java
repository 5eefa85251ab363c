package org.hotline12345.rest.publish;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.Optional;
import org.hotline12345.ticket.api.Enclosing;
import org.hotline12345.ticket.api.FileOffer;
import org.hotline12345.ticket.api.Reply;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class AttachmentsOverHttpTest {

    private static final String PATH = "/api/tickets/" + Samples.NUMBER + "/attachments";
    private static final String NAMED = "attachment; filename*=UTF-8''%E5%81%9C%E6%B0%B4%20%E7%85%A7%E7%89%87.jpg";

    private static Hotline hotline;

    @BeforeAll
    static void start() throws Exception {
        hotline = new Hotline();
    }

    @AfterAll
    static void stop() throws Exception {
        hotline.close();
    }

    @Test
    void aFileIsTheBodyOfItsRequest() throws Exception {
        hotline.attachments.answer =
                new Enclosing.Enclosed(Samples.photo(), (Reply.Done) Samples.done(Optional.empty()));

        HttpResponse<String> response = upload(
                PATH + "?note=%E6%A5%BC%E9%81%93",
                new byte[300_000],
                "Content-Type",
                "image/jpeg",
                "Content-Disposition",
                NAMED,
                "Idempotency-Key",
                "k1",
                "Query-Code",
                "ABC");

        assertEquals(201, response.statusCode(), response::body);
        assertTrue(response.headers().firstValue("Location").orElseThrow().endsWith(PATH + "/1"));
        assertEquals(300_000, hotline.attachments.received.length);
        FileOffer offer = hotline.attachments.offered.orElseThrow();
        assertEquals("停水 照片.jpg", offer.name());
        assertEquals(Optional.of("image/jpeg"), offer.mediaType());
        assertEquals(Optional.of("楼道"), offer.note());
        assertEquals(Optional.of(300_000L), offer.length());
        assertEquals(Optional.of("k1"), offer.key());
        assertEquals(Optional.of("ABC"), offer.caller().queryCode());
        assertEquals(Samples.NUMBER, offer.ticket());
    }

    @Test
    void whatIsNotTakenIsSaidAsAProblem() throws Exception {
        hotline.attachments.answer = new Enclosing.TooLarge(20 * 1024 * 1024);
        assertProblem(413, "文件超过 20 MiB", named("image/jpeg"));
        hotline.attachments.answer = new Enclosing.WrongType("文件名与内容不符", "以真实的扩展名重新提交");
        assertProblem(415, "文件名与内容不符", named("image/jpeg"));
        hotline.attachments.answer = new Enclosing.NotEnclosed(new Reply.Unknown(Samples.NUMBER));
        assertEquals(404, named("image/jpeg").statusCode());
        assertProblem(415, "附件不以表单提交", named("multipart/form-data; boundary=x"));
        assertProblem(422, "没有文件名", upload(PATH, new byte[1], "Content-Type", "image/jpeg"));
    }

    @Test
    void theFilesOfATicketAreListed() throws Exception {
        JsonNode photo = Hotline.json(hotline.get(PATH)).path("attachments").path(0);

        assertEquals("停水 照片.jpg", photo.path("name").asText());
        assertEquals("image/jpeg", photo.path("mediaType").asText());
        assertEquals(3, photo.path("size").asInt());
        assertEquals(PATH + "/1", photo.path("href").asText());
        assertEquals(
                404, hotline.get("/api/tickets/20250101-000001/attachments").statusCode());
    }

    @Test
    void aFileIsTheBodyOfItsResponse() throws Exception {
        hotline.attachments.closed = false;
        HttpResponse<byte[]> response = hotline.download("GET", PATH + "/1");

        assertEquals(200, response.statusCode());
        assertArrayEquals(FakeAttachments.CONTENT, response.body());
        assertEquals("image/jpeg", header(response, "Content-Type"));
        assertEquals("3", header(response, "Content-Length"));
        assertEquals("nosniff", header(response, "X-Content-Type-Options"));
        assertEquals("\"" + "a".repeat(64) + "\"", header(response, "ETag"));
        assertEquals(
                "attachment; filename=\"__ __.jpg\"; filename*=UTF-8''%E5%81%9C%E6%B0%B4%20%E7%85%A7%E7%89%87.jpg",
                header(response, "Content-Disposition"));
        assertEquals(
                304,
                hotline.get(PATH + "/1", "If-None-Match", "\"" + "a".repeat(64) + "\"")
                        .statusCode());
    }

    @Test
    void headSaysTheSameWithoutTheFile() throws Exception {
        hotline.attachments.closed = false;
        HttpResponse<byte[]> response = hotline.download("HEAD", PATH + "/1");

        assertEquals(200, response.statusCode());
        assertEquals(0, response.body().length);
        assertEquals("3", header(response, "Content-Length"));
        assertEquals("image/jpeg", header(response, "Content-Type"));
    }

    @Test
    void aFileThatIsNotTheCallersIsNotShown() throws Exception {
        hotline.attachments.closed = true;
        assertEquals(403, hotline.get(PATH + "/1").statusCode());
        assertEquals(404, hotline.get(PATH + "/2").statusCode());
        assertEquals(
                404, hotline.get("/api/tickets/20250101-000001/attachments/1").statusCode());
        assertEquals(400, hotline.get(PATH + "/one").statusCode());
    }

    private static HttpResponse<String> named(String type) throws Exception {
        return upload(PATH, new byte[10], "Content-Type", type, "Content-Disposition", NAMED);
    }

    private static HttpResponse<String> upload(String path, byte[] content, String... headers) throws Exception {
        return hotline.send("POST", path, BodyPublishers.ofByteArray(content), headers);
    }

    private static void assertProblem(int status, String detail, HttpResponse<String> response) throws Exception {
        assertEquals(status, response.statusCode(), response::body);
        assertEquals(detail, Hotline.json(response).path("detail").asText());
        assertEquals("application/problem+json", header(response, "Content-Type"));
    }

    private static String header(HttpResponse<?> response, String name) {
        return response.headers().firstValue(name).orElse("");
    }
}
