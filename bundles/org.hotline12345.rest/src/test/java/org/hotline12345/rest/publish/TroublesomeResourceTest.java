package org.hotline12345.rest.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.Produces;
import javax.ws.rs.core.MediaType;
import org.hotline12345.rest.api.RestResource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A resource of a module that throws, errors included, or answers what is no JSON. */
class TroublesomeResourceTest {

    private Hotline hotline;

    @BeforeEach
    void start() throws Exception {
        hotline = new Hotline();
        hotline.come("/troublesome", new Troublesome());
    }

    @AfterEach
    void stop() throws Exception {
        hotline.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"throws", "lacks", "endless"})
    void whateverItDoesIsAProblemThatTellsNothingAndTheOthersAnswer(String how) throws Exception {
        HttpResponse<String> failed = hotline.get("/api/troublesome/" + how);

        assertEquals(500, failed.statusCode(), failed::body);
        assertTrue(failed.body().contains("请求没有完成，原因已记录"), failed::body);
        assertTrue(!failed.body().contains("13999551234"), failed::body);
        assertEquals(200, hotline.get("/api/units").statusCode());
    }

    @Test
    void whatIsNoRecordIsNotWrittenAndTheOthersAnswer() throws Exception {
        HttpResponse<String> failed = hotline.get("/api/troublesome/nonsense");

        assertEquals(500, failed.statusCode(), failed::body);
        assertTrue(!failed.body().contains("13999551234"), failed::body);
        assertEquals(200, hotline.get("/api/units").statusCode());
    }

    @Test
    void noAnswerIsAnEmptyOne() throws Exception {
        assertEquals(204, hotline.get("/api/troublesome/null").statusCode());
    }

    /** What cannot be written. */
    public static final class Nonsense {

        private final String phone = "13999551234";

        @Override
        public String toString() {
            return phone;
        }
    }

    /** All that a module should not do. */
    @Path("/")
    @Produces(MediaType.APPLICATION_JSON)
    public static final class Troublesome implements RestResource {

        @GET
        @Path("throws")
        public Nonsense throwing() {
            throw new IllegalStateException("13999551234");
        }

        @GET
        @Path("lacks")
        public Nonsense lacking() {
            throw new NoClassDefFoundError("module/Part");
        }

        @GET
        @Path("endless")
        public Nonsense endless() {
            return endless();
        }

        @GET
        @Path("nonsense")
        public Nonsense nonsense() {
            return new Nonsense();
        }

        @GET
        @Path("null")
        public Nonsense none() {
            return null;
        }
    }
}
