package org.hotline12345.itests.container;

import static org.ops4j.pax.exam.CoreOptions.mavenBundle;
import static org.ops4j.pax.exam.CoreOptions.systemProperty;
import static org.ops4j.pax.exam.CoreOptions.systemTimeout;
import static org.ops4j.pax.exam.CoreOptions.vmOption;
import static org.ops4j.pax.exam.karaf.options.KarafDistributionOption.configureConsole;
import static org.ops4j.pax.exam.karaf.options.KarafDistributionOption.doNotModifyLogConfiguration;
import static org.ops4j.pax.exam.karaf.options.KarafDistributionOption.editConfigurationFilePut;
import static org.ops4j.pax.exam.karaf.options.KarafDistributionOption.karafDistributionConfiguration;

import java.io.File;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.ops4j.pax.exam.Option;

/** The shipped assembly as Pax Exam starts it: unchanged but for its ports, and for what a test cannot wait for. */
public final class Container {

    private static final Duration PATIENCE = Duration.ofSeconds(90);
    private static final String KARAF = System.getProperty("karaf.version");

    /** What {@code bin/karaf} tells the JVM. */
    private static final List<String> JVM = List.of(
            "--add-reads=java.xml=java.logging",
            "--add-exports=java.base/org.apache.karaf.specs.locator=java.xml,ALL-UNNAMED",
            "--patch-module=java.base=lib/endorsed/org.apache.karaf.specs.locator-" + KARAF + ".jar",
            "--patch-module=java.xml=lib/endorsed/org.apache.karaf.specs.java.xml-" + KARAF + ".jar",
            "--add-opens=java.base/java.security=ALL-UNNAMED",
            "--add-opens=java.base/java.net=ALL-UNNAMED",
            "--add-opens=java.base/java.lang=ALL-UNNAMED",
            "--add-opens=java.base/java.util=ALL-UNNAMED",
            "--add-opens=java.naming/javax.naming.spi=ALL-UNNAMED",
            "--add-opens=java.rmi/sun.rmi.transport.tcp=ALL-UNNAMED",
            "--add-exports=java.base/sun.net.www.protocol.file=ALL-UNNAMED",
            "--add-exports=java.base/sun.net.www.protocol.http=ALL-UNNAMED",
            "--add-exports=java.base/sun.net.www.protocol.https=ALL-UNNAMED",
            "--add-exports=java.base/sun.net.www.protocol.jar=ALL-UNNAMED",
            "--add-exports=jdk.xml.dom/org.w3c.dom.html=ALL-UNNAMED",
            "--add-exports=jdk.naming.rmi/com.sun.jndi.url.rmi=ALL-UNNAMED",
            "--add-exports=java.rmi/sun.rmi.registry=ALL-UNNAMED",
            "-Dfile.encoding=UTF-8",
            "-Xmx1g");

    /** What the command line may say of how often, how many and how long. */
    private static final List<String> MEASURES = List.of("modules.rounds", "modules.requests", "modules.units");

    private Container() {}

    public static Option[] options() {
        Ports ports = Ports.free();
        Option[] started = {
            karafDistributionConfiguration()
                    .frameworkUrl("file:" + System.getProperty("hotline.assembly"))
                    .karafVersion(KARAF)
                    .name("12345 hotline")
                    .unpackDirectory(new File(System.getProperty("hotline.target"), "container"))
                    .useDeployFolder(false),
            systemTimeout(PATIENCE.toMillis()),
            configureConsole().ignoreLocalConsole().ignoreRemoteShell(),
            doNotModifyLogConfiguration(),
            // The log goes with the container: what a failed test needs of it is printed.
            systemProperty("karaf.log.console").value("ERROR"),
            put("org.ops4j.pax.web", "org.osgi.service.http.port", ports.http()),
            put("org.apache.karaf.shell", "sshPort", ports.ssh()),
            put("org.ops4j.pax.url.mvn", "org.ops4j.pax.url.mvn.localRepository", repository()),
            put("org.hotline12345.unit.departures", "departureGraceSeconds", 1),
            put("org.hotline12345.ticket.watcher", "restSeconds", 1),
            put("org.hotline12345.ticket.watcher", "noticesQuietSeconds", 1),
            systemProperty("hotline.address").value("http://127.0.0.1:" + ports.http()),
            systemProperty("hotline.lukqin").value(System.getProperty("hotline.lukqin")),
            mavenBundle("org.hamcrest", "hamcrest", System.getProperty("hamcrest.version")),
            mavenBundle("org.awaitility", "awaitility", System.getProperty("awaitility.version")),
            // The jars on a classpath of the working directory are found by the JVM itself.
            vmOption("-classpath"),
            vmOption("lib/jdk9plus/*:lib/boot/*")
        };
        Stream<String> jvm = Stream.concat(
                JVM.stream(),
                Stream.of(System.getProperty("hotline.java", "").split(" ")).filter(it -> !it.isEmpty()));
        Stream<Option> measures = MEASURES.stream()
                .filter(it -> System.getProperty(it) != null)
                .map(it -> systemProperty(it).value(System.getProperty(it)));
        return Stream.of(jvm.map(it -> (Option) vmOption(it)), measures, Stream.of(started))
                .flatMap(it -> it)
                .toArray(Option[]::new);
    }

    private static Option put(String pid, String key, Object value) {
        return editConfigurationFilePut("etc/" + pid + ".cfg", key, value.toString());
    }

    private static String repository() {
        return System.getProperty("hotline.repository");
    }
}
