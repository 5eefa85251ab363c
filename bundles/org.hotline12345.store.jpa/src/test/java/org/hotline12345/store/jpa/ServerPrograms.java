package org.hotline12345.store.jpa;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Assumptions;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * A PostgreSQL as a distribution installs it, with all its programs, which the server for tests lacks. Where none is
 * installed, or nobody may become its user, the tests are passed over.
 */
final class ServerPrograms implements AutoCloseable {

    private static final String USER = "postgres";

    private final Path programs;
    private final Path data;
    private final int port;

    private ServerPrograms(Path programs, Path data, int port) {
        this.programs = programs;
        this.data = data;
        this.port = port;
    }

    /** A server that has not been started, on files below a folder that is given to its user. */
    static ServerPrograms in(Path folder) throws IOException {
        Path programs = installed();
        boolean mayBe = run(List.of("runuser", "-u", USER, "--", "true")) == 0;
        Assumptions.assumeTrue(mayBe, "this machine has no user " + USER + ", or lets nobody become it");
        try (ServerSocket free = new ServerSocket(0)) {
            ServerPrograms server = new ServerPrograms(programs, folder.resolve("data"), free.getLocalPort());
            server.own(folder);
            return server;
        }
    }

    private static Path installed() throws IOException {
        Path all = Path.of("/usr/lib/postgresql");
        Assumptions.assumeTrue(Files.isDirectory(all), "no PostgreSQL is installed on this machine");
        try (Stream<Path> versions = Files.list(all)) {
            List<Path> whole = versions.map(it -> it.resolve("bin"))
                    .filter(it -> Files.isExecutable(it.resolve("pg_basebackup")))
                    .sorted()
                    .toList();
            Assumptions.assumeFalse(whole.isEmpty(), "no whole PostgreSQL is installed on this machine");
            return whole.get(whole.size() - 1);
        }
    }

    /** Gives a file to the user of the server. */
    void own(Path file) throws IOException {
        Files.setOwner(
                file, file.getFileSystem().getUserPrincipalLookupService().lookupPrincipalByName(USER));
    }

    Path data() {
        return data;
    }

    /** As {@code hotline:year-detach} prints it. */
    String address() {
        return "postgresql://localhost:" + port + "/postgres";
    }

    DataSource database() {
        PGSimpleDataSource database = new PGSimpleDataSource();
        database.setURL("jdbc:" + address());
        database.setUser(USER);
        return database;
    }

    void create() throws IOException {
        call("initdb", "-A", "trust", "-E", "UTF-8", "--locale=C.UTF-8", "-D", data.toString());
    }

    void start() throws IOException {
        String options = "-p %d -k %s".formatted(port, data.getParent());
        try {
            call("pg_ctl", "-w", "-D", data.toString(), "-l", data + ".log", "-o", options, "start");
        } catch (IOException e) {
            throw new IOException(Files.readString(Path.of(data + ".log")), e);
        }
    }

    void stop() throws IOException {
        call("pg_ctl", "-w", "-D", data.toString(), "-m", "fast", "stop");
    }

    /** Runs one of the programs as the user of the server, for this server. */
    void call(String program, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of("runuser", "-u", USER, "--", "env", "PGHOST=localhost"));
        command.add("PGPORT=" + port);
        command.add(programs.resolve(program).toString());
        command.addAll(Arrays.asList(arguments));
        if (run(command) != 0) {
            throw new IOException(program + " failed: " + String.join(" ", command));
        }
    }

    private static int run(List<String> command) {
        try {
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(
                            Path.of("target", "postgresql.log").toFile()))
                    .start();
            return process.waitFor(60, TimeUnit.SECONDS) ? process.exitValue() : -1;
        } catch (IOException e) {
            return -1;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return -1;
        }
    }

    @Override
    public void close() throws IOException {
        if (Files.exists(data.resolve("postmaster.pid"))) {
            stop();
        }
    }
}
