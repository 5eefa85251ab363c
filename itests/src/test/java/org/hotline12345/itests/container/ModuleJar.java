package org.hotline12345.itests.container;

import static java.nio.charset.StandardCharsets.UTF_8;

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
import java.util.zip.ZipEntry;

/** A bundle as the author of a module would make it, or would better not. A value: each variation is another one. */
public record ModuleJar(Map<String, String> headers, Map<String, byte[]> entries) {

    private static final String CONFIGURATOR = "osgi.extender;filter:=\"(osgi.extender=osgi.configurator)\"";
    private static final String COMPONENTS = "osgi.extender;filter:=\"(osgi.extender=osgi.component)\"";

    private static final String UNIT = """
            {
              ":configurator:resource-version": 1,
              "org.hotline12345.unit~%1$s": {
                "unit.id": "%1$s", "unit.name": "%2$s", "unit.parent": "650421",
                "unit.territory": ["650421/鲁克沁镇"], "unit.duties": ["*"], "unit.origin": "%3$s"
              }
            }
            """;

    private static final String COMPONENT = """
            <scr:component xmlns:scr="http://www.osgi.org/xmlns/scr/v1.3.0" name="explosive" immediate="true">
              <implementation class="%s"/>
            </scr:component>
            """;

    public static ModuleJar named(String name, String version) {
        return new ModuleJar(Map.of(), Map.of())
                .header("Manifest-Version", "1.0")
                .header("Bundle-ManifestVersion", "2")
                .header("Bundle-SymbolicName", name)
                .header("Bundle-Version", version);
    }

    /** A unit without Java. */
    public ModuleJar unit(String id, String name) {
        String origin = headers.get("Bundle-SymbolicName");
        return header("Require-Capability", CONFIGURATOR)
                .entry("OSGI-INF/configurator/unit.json", UNIT.formatted(id, name, origin));
    }

    /** With a component that throws when it is made. */
    public ModuleJar explosive() {
        String path = Explosive.class.getName().replace('.', '/') + ".class";
        try (InputStream code = Explosive.class.getClassLoader().getResourceAsStream(path)) {
            return header("Require-Capability", COMPONENTS)
                    .header("Service-Component", "OSGI-INF/explosive.xml")
                    .entry("OSGI-INF/explosive.xml", COMPONENT.formatted(Explosive.class.getName()))
                    .entry("HOTLINE-INF/readme.txt", "nothing")
                    .entry(path, code.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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
        Attributes head = manifest.getMainAttributes();
        headers.forEach(head::putValue);
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

    public Path file() throws IOException {
        String name = headers.get("Bundle-SymbolicName") + "-" + headers.get("Bundle-Version") + ".jar";
        return Files.write(Files.createTempDirectory("module").resolve(name), bytes());
    }
}
