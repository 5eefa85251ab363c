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
import java.util.Optional;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import org.hotline12345.itests.module.Explosive;

/** A bundle as the author of a module would make it, or would better not. A value: each variation is another one. */
public record ModuleJar(Map<String, String> headers, Map<String, byte[]> entries) {

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

    private static final String CONFIGURATOR = "osgi.extender;filter:=\"(osgi.extender=osgi.configurator)\"";

    private static final String UNIT = """
            {
              ":configurator:resource-version": 1,
              "org.hotline12345.unit~%1$s": {
                "unit.id": "%1$s", "unit.name": "%2$s", "unit.parent": "650421", "unit.desk": "值班室",
                "unit.origin": "%3$s"
              }
            }
            """;

    private static final String COMPONENT = """
            <component xmlns="http://www.osgi.org/xmlns/scr/v1.3.0" name="%s"%s>
            <implementation class="%s"/>%s</component>""";

    public static ModuleJar named(String name, String version) {
        return new ModuleJar(Map.of(), Map.of())
                .header("Manifest-Version", "1.0")
                .header("Bundle-ManifestVersion", "2")
                .header("Bundle-SymbolicName", name)
                .header("Bundle-Version", version);
    }

    /** A unit of one file, in a bundle that is called as it is. */
    public static ModuleJar ofUnit(String id, String name) {
        return named(id, "1.0.0").unit(id, name);
    }

    /** With a unit of one file below 鄯善县, which signs what arrives at once. */
    public ModuleJar unit(String id, String name) {
        return configured()
                .entry("OSGI-INF/configurator/unit.json", UNIT.formatted(id, name, headers.get("Bundle-SymbolicName")));
    }

    /** Whose descriptions of units are read. */
    public ModuleJar configured() {
        return header("Require-Capability", CONFIGURATOR);
    }

    /** With a class of the tests and those inside it. */
    public ModuleJar type(Class<?> type) {
        String path = type.getName().replace('.', '/') + ".class";
        try (InputStream code = type.getClassLoader().getResourceAsStream(path)) {
            ModuleJar with = header("Import-Package", headers.getOrDefault("Import-Package", IMPORTS))
                    .entry(path, code.readAllBytes());
            for (Class<?> each : type.getDeclaredClasses()) {
                with = with.type(each);
            }
            return with;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** With a component that is registered as a service. */
    public ModuleJar component(Class<?> type, Class<?> service, Map<String, String> properties) {
        String described = properties.entrySet().stream()
                .map(it -> "<property name=\"%s\" value=\"%s\"/>".formatted(it.getKey(), it.getValue()))
                .collect(Collectors.joining());
        return component(
                type, "", "<service><provide interface=\"%s\"/></service>".formatted(service.getName()) + described);
    }

    /** With a component that is made when the bundle starts, and throws. */
    public ModuleJar explosive() {
        return immediate(Explosive.class);
    }

    /** With a component that is made when the bundle starts, in a bundle that is a module by its looks. */
    public ModuleJar immediate(Class<?> type) {
        return component(type, " immediate=\"true\"", "").entry("HOTLINE-INF/readme.txt", "nothing");
    }

    private ModuleJar component(Class<?> type, String attributes, String described) {
        String path = "OSGI-INF/" + type.getSimpleName() + ".xml";
        String all = Optional.ofNullable(headers.get("Service-Component"))
                .map(it -> it + "," + path)
                .orElse(path);
        return type(type)
                .header("Service-Component", all)
                .entry(path, COMPONENT.formatted(type.getSimpleName(), attributes, type.getName(), described));
    }

    public ModuleJar header(String name, String value) {
        Map<String, String> more = new LinkedHashMap<>(headers);
        more.put(name, value);
        return new ModuleJar(more, entries);
    }

    public ModuleJar entry(String name, String content) {
        return entry(name, content.getBytes(UTF_8));
    }

    public ModuleJar entry(String name, byte[] content) {
        Map<String, byte[]> more = new LinkedHashMap<>(entries);
        more.put(name, content);
        return new ModuleJar(headers, more);
    }

    public byte[] bytes() {
        Manifest manifest = new Manifest();
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

    /** To install it from, anew each time. */
    public InputStream stream() {
        return new ByteArrayInputStream(bytes());
    }

    public Path file() throws IOException {
        return file(headers.get("Bundle-SymbolicName") + "-" + headers.get("Bundle-Version") + ".jar");
    }

    /** As a file of that name. */
    public Path file(String name) throws IOException {
        return Files.write(Files.createTempDirectory("module").resolve(name), bytes());
    }
}
