package org.hotline12345.itests.process;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.hotline12345.itests.client.Rest;
import org.hotline12345.itests.client.Soap;
import org.junit.rules.ExternalResource;

/** The shipped assembly as an operator runs it, in a process of its own: running while a test class is. */
public final class Shipped extends ExternalResource {

    private static final Duration PATIENCE = Duration.ofSeconds(120);
    private static final Shipped SHARED = new Shipped();

    private Installation installation;
    private Process process;
    private int logged;
    private int holders;

    /**
     * One for several test classes, each of which goes on with what the one before has left: running while one of them or
     * their suite is.
     */
    public static Shipped shared() {
        return SHARED;
    }

    @Override
    protected void before() throws IOException, InterruptedException {
        if (holders == 0) {
            unpack();
            start();
        }
        holders++;
    }

    Installation unpack() throws IOException, InterruptedException {
        installation = Installation.unpacked("shipped");
        return installation;
    }

    /** Unpacked, to take modules from a folder besides. */
    Installation unpackSharing(Path modules) throws IOException, InterruptedException {
        installation = Installation.unpacked("shipped").sharing(modules);
        return installation;
    }

    @Override
    protected void after() {
        holders--;
        if (holders > 0) {
            return;
        }
        try {
            process.destroy();
            if (!process.waitFor(60, TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor();
            }
            installation.remove();
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Starts it on the data that is there, and waits until it answers. */
    public void start() throws IOException {
        launch();
        awaitAnswers();
    }

    void giveKeys() throws IOException {
        installation.giveKeys();
    }

    void launch() throws IOException {
        logged = installation.log().length();
        process = installation.start(false);
    }

    void awaitAnswers() {
        await("the hotline answers")
                .atMost(PATIENCE)
                .ignoreExceptions()
                .until(() -> rest().get("/health").expecting(200).at("/status").equals("UP")
                        && !Soap.at(installation.address()).operations().isEmpty());
    }

    /** Whether a text stands anywhere in its embedded database, as whoever copies the files would find it. */
    public boolean tells(String text) throws IOException {
        return !installation.telling(text).isEmpty();
    }

    /** What it has put into the repository of its home, which was empty. */
    public List<Path> fetched() throws IOException {
        return installation.fetched();
    }

    /** SIGKILL: nobody in there can do anything more. */
    public void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /** Stops as an operator does. */
    public void stop() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(60, TimeUnit.SECONDS)) {
            throw new AssertionError("it does not stop");
        }
    }

    /** Throws away what Karaf remembers, as the script does after a rebuild and with another JDK. */
    public void forgetBundles() throws IOException, InterruptedException {
        installation.forgetBundles();
    }

    /** Unpacked, with the keys of another one, and not started yet. */
    void unpackWithKeysOf(Shipped other) throws IOException, InterruptedException {
        unpack();
        try (Stream<Path> files = Files.list(other.installation.folder().resolve("etc"))) {
            for (Path key : files.filter(it -> it.getFileName().toString().startsWith("hotline"))
                    .toList()) {
                Files.copy(key, installation.folder().resolve("etc").resolve(key.getFileName()));
            }
        }
    }

    /** Takes another database from the next start on. */
    void use(String server, String user) throws IOException {
        installation.use(server, user);
    }

    /** A file that its operator could name. */
    public Path file(String name) {
        return installation.folder().resolve(name);
    }

    public Rest rest() {
        return Rest.unbound(address());
    }

    public String address() {
        return installation.address();
    }

    /** Drops a bundle into its folder {@code deploy/}. */
    public void deploy(Path bundle) throws IOException {
        installation.deploy(bundle);
    }

    /** Takes a bundle out of that folder. */
    void undeploy(String name) throws IOException {
        installation.undeploy(name);
    }

    void set(String file, String settings) throws IOException {
        installation.set(file, settings);
    }

    /** What the shell prints to a command, once the bundle that brings it is there. */
    public String shell(String command) {
        return await(command + " is there")
                .atMost(PATIENCE)
                .until(() -> said(command), printed -> !printed.contains("Command not found: "));
    }

    private String said(String command) throws IOException, InterruptedException {
        String program = installation.folder().resolve("bin/client").toString();
        String port = String.valueOf(installation.ports().ssh());
        Process client = installation
                .process(List.of(
                        program, "-h", "127.0.0.1", "-a", port, "-u", "admin", "-p", "admin", "-l", "0", command))
                .start();
        String printed = new String(client.getInputStream().readAllBytes(), UTF_8);
        boolean ended = client.waitFor(60, TimeUnit.SECONDS);
        if (!ended || client.exitValue() != 0 && !printed.contains("Command not found: ")) {
            throw new AssertionError(command + ": " + printed);
        }
        return printed;
    }

    /** What a script of the guides prints that plays a session against it. */
    public String play(Path script) throws IOException, InterruptedException {
        ProcessBuilder playing = installation.process(
                List.of("bash", script.toAbsolutePath().normalize().toString()));
        playing.environment().put("HOTLINE_URL", address());
        Process process = playing.start();
        String printed = new String(process.getInputStream().readAllBytes(), UTF_8);
        if (process.waitFor() != 0) {
            throw new AssertionError(script + ": " + printed);
        }
        return printed;
    }

    /** What was logged since the last start. */
    public String log() throws IOException {
        return installation.log().substring(logged);
    }
}
