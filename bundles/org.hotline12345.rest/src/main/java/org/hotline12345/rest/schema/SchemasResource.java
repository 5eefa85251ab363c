package org.hotline12345.rest.schema;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.core.Response;
import org.hotline12345.rest.api.RestPath;
import org.hotline12345.rest.api.RestResource;
import org.hotline12345.rest.api.problem.Problem;
import org.hotline12345.rest.api.problem.ProblemKind;
import org.hotline12345.rest.api.problem.Rejected;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/**
 * JSON Schema. How a module's descriptors are written: the schemas that the platform's bundles have in {@value #FOLDER}, each
 * beside the reader of what it describes. For anybody; an editor that completes a descriptor knows no account.
 */
@Component(service = RestResource.class)
@RestPath("/schemas")
@Path("/")
public final class SchemasResource implements RestResource {

    static final String FOLDER = "HOTLINE-INF/schemas";

    private static final String MEDIA_TYPE = "application/schema+json";
    private static final String PLATFORM = "org.hotline12345.";

    private final Function<String, Optional<URL>> files;

    @Activate
    public SchemasResource(BundleContext context) {
        this(name -> Arrays.stream(context.getBundles())
                .filter(it ->
                        it.getState() == Bundle.ACTIVE && it.getSymbolicName().startsWith(PLATFORM))
                .flatMap(it -> Stream.ofNullable(it.getEntry(FOLDER + "/" + name)))
                .findFirst());
    }

    /** @param files gives the file of a name */
    SchemasResource(Function<String, Optional<URL>> files) {
        this.files = files;
    }

    @GET
    @Path("{name: [a-z-]+\\.json}")
    public Response schema(@PathParam("name") String name) {
        URL file = files.apply(name)
                .orElseThrow(() -> Rejected.with(Problem.of(ProblemKind.UNKNOWN, "没有 " + name + " 这一模式文件")
                        .at("name", "承办单位的是 unit.json，评价问卷的是 questionnaire.json，补充问题的是 further-questions.json")));
        try (InputStream text = file.openStream()) {
            return Response.ok(text.readAllBytes(), MEDIA_TYPE).build();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
