package org.hotline12345.catalogue.kit;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Predicate;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Makes bundles as counties make them. A value. */
public record ModuleJar(Map<String, String> headers, Map<String, byte[]> entries) {

    private static final String TOWN = """
            {
              ":configurator:resource-version": 1,
              // 镇
              "org.hotline12345.unit~%1$s": {
                "unit.id": "%1$s", "unit.name": "%2$s", "unit.parent": "%3$s", "unit.desk": "值班室",
                "unit.territory": %4$s
              }
            }
            """;

    private static final String SOURCE = """
            <scr:component xmlns:scr="http://www.osgi.org/xmlns/scr/v1.4.0" name="%1$s">
              <property name="knowledge.name" value="公交"/>
              <property name="knowledge.unit" value="%2$s"/>
              <service><provide interface="org.hotline12345.knowledge.api.KnowledgeSource"/></service>
              <implementation class="%1$s.Bus"/>
            </scr:component>
            """;

    public static ModuleJar of(String name, String version) {
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("Bundle-ManifestVersion", "2");
        headers.put("Bundle-SymbolicName", name);
        headers.put("Bundle-Version", version);
        return new ModuleJar(headers, Map.of());
    }

    /** A unit of one file. */
    public static ModuleJar town(String name, String version, String unit, String parent, String territory) {
        return of(name, version)
                .header("Require-Capability", "osgi.extender;filter:=\"(osgi.extender=osgi.configurator)\"")
                .entry("OSGI-INF/configurator/unit.json", TOWN.formatted(unit, "某镇", parent, territory));
    }

    /** A live source of knowledge. */
    public static ModuleJar source(String name, String version, String unit) {
        return of(name, version)
                .header("Service-Component", "OSGI-INF/source.xml")
                .entry("OSGI-INF/source.xml", SOURCE.formatted(name, unit));
    }

    public ModuleJar header(String name, String value) {
        Map<String, String> more = new LinkedHashMap<>(headers);
        more.put(name, value);
        return new ModuleJar(more, entries);
    }

    public ModuleJar entry(String name, String text) {
        return entry(name, text.getBytes(StandardCharsets.UTF_8));
    }

    public ModuleJar entry(String name, byte[] bytes) {
        Map<String, byte[]> more = new LinkedHashMap<>(entries);
        more.put(name, bytes);
        return new ModuleJar(headers, more);
    }

    public byte[] bytes() {
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

    /** The file without some of its entries, and with one more; its signature stays as it was. */
    public static byte[] tampered(byte[] jar, Predicate<String> kept, Map<String, String> added) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipInputStream from = new ZipInputStream(new ByteArrayInputStream(jar));
                ZipOutputStream to = new ZipOutputStream(bytes)) {
            for (ZipEntry each = from.getNextEntry(); each != null; each = from.getNextEntry()) {
                if (kept.test(each.getName())) {
                    to.putNextEntry(new ZipEntry(each.getName()));
                    from.transferTo(to);
                }
            }
            for (Map.Entry<String, String> each : added.entrySet()) {
                to.putNextEntry(new ZipEntry(each.getKey()));
                to.write(each.getValue().getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
