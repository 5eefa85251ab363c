package org.hotline12345.itests.container;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;

/** A bundle as a county would build one, made here of classes of the tests and of texts. */
public final class ModuleBundle {

    /** What modules are written against; what is not there is not needed by the classes of a module. */
    private static final String IMPORTS = Stream.of(
                    "javax.ws.rs",
                    "javax.ws.rs.core",
                    "io.swagger.v3.oas.models",
                    "io.swagger.v3.oas.models.responses",
                    "org.osgi.framework",
                    "org.hotline12345.assessment.api",
                    "org.hotline12345.evaluation.api",
                    "org.hotline12345.knowledge.api",
                    "org.hotline12345.law.procedure",
                    "org.hotline12345.law.ticket",
                    "org.hotline12345.rest.api",
                    "org.hotline12345.rest.api.openapi",
                    "org.hotline12345.ticket.api",
                    "org.hotline12345.unit.api")
            .map(it -> it + ";resolution:=optional")
            .collect(Collectors.joining(","));

    private static final String UNIT = """
            {
              ":configurator:resource-version": 1,
              "org.hotline12345.unit~%1$s": {
                "unit.id": "%1$s", "unit.name": "%2$s", "unit.parent": "650421", "unit.desk": "值班室"
              }
            }
            """;

    private final Map<String, String> headers = new LinkedHashMap<>();
    private final Map<String, byte[]> entries = new LinkedHashMap<>();

    private ModuleBundle(String name, String version) {
        header("Bundle-ManifestVersion", "2");
        header("Bundle-SymbolicName", name);
        header("Bundle-Version", version);
        header("Import-Package", IMPORTS);
    }

    public static ModuleBundle of(String name, String version) {
        return new ModuleBundle(name, version);
    }

    /** A unit of one file below 鄯善县, which signs what arrives at once. Its bundle is called as it is. */
    public static ModuleBundle unit(String id, String name) {
        return of(id, "1.0.0").describing(id, name);
    }

    /** With the description of such a unit. */
    public ModuleBundle describing(String id, String name) {
        return header("Require-Capability", "osgi.extender;filter:=\"(osgi.extender=osgi.configurator)\"")
                .entry("OSGI-INF/configurator/unit.json", UNIT.formatted(id, name));
    }

    public ModuleBundle header(String name, String value) {
        headers.put(name, value);
        return this;
    }

    public ModuleBundle entry(String path, String text) {
        return entry(path, text.getBytes(UTF_8));
    }

    public ModuleBundle entry(String path, byte[] content) {
        entries.put(path, content);
        return this;
    }

    /** With a class of the tests and those inside it. */
    public ModuleBundle type(Class<?> type) {
        String path = type.getName().replace('.', '/') + ".class";
        try (InputStream code = type.getClassLoader().getResourceAsStream(path)) {
            entry(path, code.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Stream.of(type.getDeclaredClasses()).forEach(this::type);
        return this;
    }

    /** With a component that is registered as a service. */
    public ModuleBundle component(Class<?> type, Class<?> service, Map<String, String> properties) {
        String described = properties.entrySet().stream()
                .map(it -> "<property name=\"%s\" value=\"%s\"/>".formatted(it.getKey(), it.getValue()))
                .collect(Collectors.joining());
        String path = "OSGI-INF/" + type.getSimpleName() + ".xml";
        headers.merge("Service-Component", path, (one, other) -> one + "," + other);
        return type(type)
                .entry(path, """
                <component xmlns="http://www.osgi.org/xmlns/scr/v1.3.0" name="%s">
                <implementation class="%s"/><service><provide interface="%s"/></service>%s</component>""".formatted(type.getSimpleName(), type.getName(), service.getName(), described));
    }

    /** To install it from, anew each time. */
    public InputStream stream() {
        return new ByteArrayInputStream(bytes());
    }

    /** As a file of that name. */
    public Path file(String name) throws IOException {
        return Files.write(Files.createTempDirectory("module").resolve(name), bytes());
    }

    private byte[] bytes() {
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        headers.forEach(manifest.getMainAttributes()::putValue);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JarOutputStream jar = new JarOutputStream(bytes, manifest)) {
            for (Map.Entry<String, byte[]> each : entries.entrySet()) {
                jar.putNextEntry(new ZipEntry(each.getKey()));
                jar.write(each.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
