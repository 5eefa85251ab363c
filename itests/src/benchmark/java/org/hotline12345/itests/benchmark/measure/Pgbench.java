package org.hotline12345.itests.benchmark.measure;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hotline12345.itests.benchmark.rows.Change;

/** The same rows as the platform's, written by pgbench: what the database alone can do. */
public final class Pgbench {

    private final Path program;
    private final Path folder;
    private final Database database;

    private Pgbench(Path program, Path folder, Database database) {
        this.program = program;
        this.folder = folder;
        this.database = database;
    }

    /** Empty where this machine has no pgbench; it is not among the binaries of the server for tests. */
    public static Optional<Pgbench> found(Path folder, Database database) {
        return Stream.of(System.getenv("PATH").split(":"))
                .map(it -> Path.of(it, "pgbench"))
                .filter(Files::isExecutable)
                .findFirst()
                .map(it -> new Pgbench(it, folder, database));
    }

    /** Writes a ticket as often as it can. */
    public Figure write(String name, Change create, int connections, int seconds)
            throws IOException, InterruptedException {
        Path script = Files.writeString(folder.resolve("create.sql"), script(create));
        Path log = Files.createTempDirectory(folder, "pgbench");
        double before = Cpu.withChildren(database.process());
        Process running = new ProcessBuilder(
                        program.toString(),
                        "-n",
                        "-h",
                        "127.0.0.1",
                        "-p",
                        String.valueOf(database.port()),
                        "-U",
                        Database.USER,
                        "-c",
                        String.valueOf(connections),
                        "-j",
                        "1",
                        "-T",
                        String.valueOf(seconds),
                        "-l",
                        "--log-prefix=" + log.resolve("log"),
                        "-f",
                        script.toString(),
                        name)
                .redirectErrorStream(true)
                .start();
        String said = new String(running.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (running.waitFor() != 0) {
            throw new IOException("pgbench: " + said);
        }
        double used = Cpu.withChildren(database.process()) - before;
        double[] waits = waits(log);
        return new Figure(
                waits.length,
                0,
                waits.length / (double) seconds,
                waits[waits.length / 2],
                waits[(int) (waits.length * 0.99)],
                0,
                used * 1000 / waits.length);
    }

    private static double[] waits(Path log) throws IOException {
        try (Stream<Path> files = Files.list(log)) {
            double[] waits = files.flatMap(it -> lines(it).stream())
                    .mapToDouble(it -> Long.parseLong(it.split(" ")[2]) / 1000.0)
                    .sorted()
                    .toArray();
            if (waits.length == 0) {
                throw new IOException("pgbench wrote nothing");
            }
            return waits;
        }
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String script(Change create) {
        StringBuilder script = new StringBuilder("begin;\nupdate ticket_serial set last_number = last_number + 1"
                + " where serial_day = '" + create.ticket().substring(0, 8) + "' returning last_number \\gset\n");
        for (Change.Statement statement : create.statements()) {
            String sql = statement.sql();
            StringBuilder filled = new StringBuilder();
            int next = 0;
            for (char it : sql.toCharArray()) {
                filled.append(
                        it == '?' ? literal(statement.values().get(next++), create.ticket()) : String.valueOf(it));
            }
            script.append(filled).append(";\n");
        }
        return script.append("commit;\n").toString();
    }

    /** pgbench takes a colon and a name for a variable, also within a text. */
    private static String literal(Object value, String number) {
        if (!(value instanceof String text)) {
            return String.valueOf(value);
        }
        String quoted = "E'"
                + text.replace("\\", "\\\\")
                        .replace("'", "''")
                        .replace(":", "\\u003a")
                        .replace("\n", "\\n") + "'";
        return text.contains(number)
                ? "replace(" + quoted + ", '" + number + "', '" + number.substring(0, 9)
                        + "' || lpad(cast(:last_number as text), 6, '0'))"
                : quoted;
    }
}
