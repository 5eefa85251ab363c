package org.hotline12345.itests.process;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.hotline12345.itests.container.Ports;

/**
 * The shipped assembly, unpacked in a folder of its own. Whoever runs it has an empty home, and so an empty Maven
 * repository.
 *
 * <p>By {@code -Dhotline.java} its JVM takes more options.
 *
 * @param folder where it lies
 * @param ports where it listens
 * @param modules the folder of modules that it shares with others, where it does
 */
record Installation(Path folder, Ports ports, Optional<Path> modules) {

    /** Unpacks it into a new folder. */
    static Installation unpacked(String name) throws IOException, InterruptedException {
        Path target = Path.of(System.getProperty("hotline.target"));
        Path folder = Files.createTempDirectory(target, name);
        run(List.of(
                "tar",
                "-xzf",
                System.getProperty("hotline.assembly"),
                "-C",
                folder.toString(),
                "--strip-components=1"));
        Files.createDirectory(folder.resolve("home"));
        return new Installation(folder, Ports.free(), Optional.empty());
    }

    /** The same one, which takes modules from a folder besides. */
    Installation sharing(Path folderOfModules) {
        return new Installation(folder, ports, Optional.of(folderOfModules));
    }

    /** Takes the shipped settings for PostgreSQL, with this server in place of the one they name. */
    void use(String server, String user) throws IOException {
        Path shipped;
        try (Stream<Path> files = Files.walk(folder.resolve("system/org/hotline12345/features"))) {
            shipped = files.filter(it -> it.toString().endsWith("datasource-postgresql.cfg"))
                    .findFirst()
                    .orElseThrow();
        }
        set(
                "org.ops4j.datasource-hotline.cfg",
                Files.readString(shipped, UTF_8)
                        .replaceAll("(?m)^url = .*$", "url = " + server)
                        .replaceAll("(?m)^user = .*$", "user = " + user));
    }

    /** Writes a file of {@code etc} at once, since what runs may be reading it. */
    void set(String file, String settings) throws IOException {
        Path written = Files.writeString(folder.resolve(file), settings, UTF_8);
        Files.move(written, folder.resolve("etc").resolve(file), StandardCopyOption.ATOMIC_MOVE);
    }

    Path keys() {
        return folder.resolve("etc/hotline.keys");
    }

    /** Puts keys for contacts into {@code etc}, which are the same for each installation, and their owner's only. */
    void giveKeys() throws IOException {
        try (InputStream some = Installation.class.getResourceAsStream("/hotline.keys")) {
            Files.copy(some, keys());
        }
        Files.setPosixFilePermissions(keys(), PosixFilePermissions.fromString("rw-------"));
    }

    /** The files of the database in which a text stands. */
    List<Path> telling(String text) throws IOException {
        try (Stream<Path> files = Files.walk(folder.resolve("database"))) {
            List<Path> found = new ArrayList<>();
            for (Path each : files.filter(Files::isRegularFile).toList()) {
                if (new String(Files.readAllBytes(each), UTF_8).contains(text)) {
                    found.add(each);
                }
            }
            return found;
        }
    }

    /** Puts a bundle into {@code deploy}, at once. */
    void deploy(Path bundle) throws IOException {
        Path name = bundle.getFileName();
        Path copied = Files.copy(bundle, folder.resolve(name));
        Files.move(copied, folder.resolve("deploy").resolve(name), StandardCopyOption.ATOMIC_MOVE);
    }

    /** Takes a bundle out of {@code deploy}. */
    void undeploy(String name) throws IOException {
        Files.delete(folder.resolve("deploy").resolve(name));
    }

    /** Removes what the script {@code hotline} removes with another program or JDK. */
    void forgetBundles() throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("rm", "-r"));
        for (String each : List.of("cache", "generated-bundles", "kar", "tmp")) {
            Path remembered = folder.resolve("data").resolve(each);
            if (Files.exists(remembered)) {
                command.add(remembered.toString());
            }
        }
        run(command);
    }

    Process start(boolean withoutNetwork) throws IOException {
        String program = folder.resolve("bin/karaf").toString();
        return process(withoutNetwork ? Namespace.around(program, "daemon") : List.of(program, "daemon"))
                .redirectOutput(ProcessBuilder.Redirect.appendTo(
                        folder.resolve("console.log").toFile()))
                .start();
    }

    /** A program that finds this installation as an operator's would. */
    ProcessBuilder process(List<String> command) {
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
        builder.environment().putAll(environment());
        return builder;
    }

    String address() {
        return "http://127.0.0.1:" + ports.http();
    }

    /** All that was logged; nothing before the first start. */
    String log() throws IOException {
        Path log = folder.resolve("data/log/karaf.log");
        return Files.exists(log) ? Files.readString(log, UTF_8) : "";
    }

    /** What was put into the repository of its home. */
    List<Path> fetched() throws IOException {
        try (Stream<Path> files = Files.walk(folder.resolve("home"))) {
            return files.filter(it -> it.toString().endsWith(".jar")).toList();
        }
    }

    void remove() throws IOException, InterruptedException {
        run(List.of("rm", "-rf", folder.toString()));
    }

    private Map<String, String> environment() {
        return Map.of(
                "JAVA_HOME", System.getProperty("java.home"),
                "EXTRA_JAVA_OPTS",
                        String.join(
                                " ",
                                "-Duser.home=" + folder.resolve("home"),
                                System.getProperty("hotline.java", ""),
                                System.getProperty("installed.java", "")),
                "LC_ALL", "C.UTF-8",
                "HOTLINE_HTTP_PORT", String.valueOf(ports.http()),
                "HOTLINE_SSH_PORT", String.valueOf(ports.ssh()),
                "HOTLINE_RMI_PORT", String.valueOf(ports.rmi()),
                "HOTLINE_JMX_PORT", String.valueOf(ports.jmx()),
                "HOTLINE_MODULES", modules.map(Path::toString).orElse(""));
    }

    private static void run(List<String> command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command).inheritIO().start();
        if (!process.waitFor(60, TimeUnit.SECONDS) || process.exitValue() != 0) {
            throw new IOException("failed: " + String.join(" ", command));
        }
    }
}
