package org.hotline12345.itests.container;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.zip.ZipEntry;

/** Modules as a county makes and signs them, with the commands of the guide, and how the city puts them into the catalogue. */
public final class SignedModules {

    /** A module in the catalogue is called so. */
    public static final String NAME = "cn.gov.shanshan.dikan";

    /** To the JVM of a tool, which ends before the better of its compilers has paid off. */
    private static final String QUICKLY = "-J-XX:TieredStopAtLevel=1";

    private static final String UNIT = """
            {
              "org.hotline12345.unit~%1$s": {
                "unit.id": "%1$s", "unit.name": "%2$s", "unit.parent": "%3$s", "unit.desk": "值班室"
              }
            }
            """;

    private static final String WAITING = """
            <scr:component xmlns:scr="http://www.osgi.org/xmlns/scr/v1.4.0" name="cn.gov.shanshan.Waiting" immediate="true">
              <implementation class="cn.gov.shanshan.Waiting"/>
              <reference name="Gateway" interface="cn.gov.shanshan.Gateway"/>
            </scr:component>
            """;

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final String address;
    private final Path folder;

    private static final String ARTICLE = """
            ---
            title: 集市在哪天
            unit: %s
            source: 鲁政发〔2025〕3号
            validFrom: 2025-01-01
            ---
            每周五。
            """;

    /** @param address of the hotline that they are handed in to */
    public SignedModules(String address) throws IOException {
        this.address = address;
        this.folder = Files.createTempDirectory("modules");
    }

    /** For the hotline of the container in which the test itself runs. */
    public static SignedModules here() throws IOException {
        return new SignedModules(System.getProperty("hotline.address"));
    }

    /** Makes a key with its certificate, and says the certificate as text. */
    public String certificate(String alias) throws IOException {
        run(
                "keytool",
                "-genkeypair",
                "-alias",
                alias,
                "-keyalg",
                "RSA",
                "-keysize",
                "2048",
                "-validity",
                "365",
                "-dname",
                "CN=" + alias,
                "-keystore",
                keys(),
                "-storepass",
                "changeit");
        Path pem = folder.resolve(alias + ".pem");
        run(
                "keytool",
                "-exportcert",
                "-rfc",
                "-alias",
                alias,
                "-keystore",
                keys(),
                "-storepass",
                "changeit",
                "-file",
                pem.toString());
        return Files.readString(pem);
    }

    /** A unit of one file. */
    public Path unit(String version, String id, String name, String parent) throws IOException {
        return bundle(NAME, version, Map.of(), UNIT.formatted(id, name, parent), Map.of());
    }

    /** A module whose one component waits for a service that nobody offers. */
    public Path waiting(String name) throws IOException {
        return bundle(
                name,
                "1.0.0",
                Map.of("Service-Component", "OSGI-INF/waiting.xml"),
                "{}",
                Map.of("OSGI-INF/waiting.xml", WAITING));
    }

    /** A module of one article, {@code HOTLINE-INF/knowledge/market.md}, that is a unit's. */
    public Path article(String name, String unit) throws IOException {
        return bundle(
                name, "1.0.0", Map.of(), "{}", Map.of("HOTLINE-INF/knowledge/market.md", ARTICLE.formatted(unit)));
    }

    private Path bundle(String name, String version, Map<String, String> headers, String unit, Map<String, String> more)
            throws IOException {
        Manifest manifest = new Manifest();
        Attributes head = manifest.getMainAttributes();
        head.put(Attributes.Name.MANIFEST_VERSION, "1.0");
        head.putValue("Bundle-ManifestVersion", "2");
        head.putValue("Bundle-SymbolicName", name);
        head.putValue("Bundle-Version", version);
        head.putValue("Require-Capability", "osgi.extender;filter:=\"(osgi.extender=osgi.configurator)\"");
        headers.forEach(head::putValue);
        Path jar = folder.resolve(name + "-" + version + ".jar");
        try (OutputStream file = Files.newOutputStream(jar);
                JarOutputStream bundle = new JarOutputStream(file, manifest)) {
            bundle.putNextEntry(new ZipEntry("OSGI-INF/configurator/unit.json"));
            bundle.write(unit.getBytes(UTF_8));
            for (Map.Entry<String, String> each : more.entrySet()) {
                bundle.putNextEntry(new ZipEntry(each.getKey()));
                bundle.write(each.getValue().getBytes(UTF_8));
            }
        }
        return jar;
    }

    public Path sign(Path jar, String alias) throws IOException {
        run("jarsigner", "-keystore", keys(), "-storepass", "changeit", jar.toString(), alias);
        return jar;
    }

    /** Hands a file in, for one county, and says what was answered. */
    public HttpResponse<String> putIn(String account, Path jar, String county, String why) throws IOException {
        String pair = Base64.getEncoder().encodeToString((account + ":" + account).getBytes(UTF_8));
        URI modules = URI.create(
                address + "/api/catalogue/modules?county=" + county + "&why=" + URLEncoder.encode(why, UTF_8));
        try {
            return http.send(
                    HttpRequest.newBuilder(modules)
                            .header("Authorization", "Basic " + pair)
                            .header("Content-Type", "application/java-archive")
                            .POST(HttpRequest.BodyPublishers.ofFile(jar))
                            .build(),
                    BodyHandlers.ofString(UTF_8));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private String keys() {
        return folder.resolve("keys.p12").toString();
    }

    private static void run(String tool, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", tool).toString(), QUICKLY));
        command.addAll(Arrays.asList(arguments));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), UTF_8);
        try {
            if (!process.waitFor(1, TimeUnit.MINUTES) || process.exitValue() != 0) {
                throw new IOException(tool + ": " + said);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
