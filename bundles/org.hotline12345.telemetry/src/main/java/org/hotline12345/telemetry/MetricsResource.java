package org.hotline12345.telemetry;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.core.HttpHeaders;
import javax.ws.rs.core.Response;

/** The figures at {@code /api/metrics}. They speak of nobody, and whoever may ask for health may ask for them. */
@Path("/")
public final class MetricsResource {

    private final Figures figures;

    MetricsResource(Figures figures) {
        this.figures = figures;
    }

    @GET
    public Response metrics() throws IOException {
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        figures.write(text);
        return Response.ok(text.toByteArray(), Figures.MEDIA_TYPE)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }
}
