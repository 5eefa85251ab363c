package org.hotline12345.itests.benchmark.measure;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalLong;
import org.hotline12345.itests.benchmark.load.LoadGenerator;
import org.hotline12345.itests.benchmark.load.Order;

/** Has an order carried out by a process of its own, and takes the CPU time of those who answer. */
public final class Load {

    private final Path folder;
    private final OptionalLong database;

    /** @param database the process above all of the database's; empty where it is within the service */
    public Load(Path folder, OptionalLong database) {
        this.folder = folder;
        this.database = database;
    }

    /** @param service the process that answers */
    public Figure carryOut(Order order, long service) throws IOException, InterruptedException {
        Path file = Files.createTempFile(folder, "order", ".bin");
        order.keep(file);
        Process generator = Java.start(
                        List.of("-Xmx256m", "-XX:+UseSerialGC"), LoadGenerator.class, List.of(file.toString()))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (BufferedReader out =
                new BufferedReader(new InputStreamReader(generator.getInputStream(), StandardCharsets.UTF_8))) {
            require(out.readLine(), LoadGenerator.COUNTING);
            double application = Cpu.of(service);
            double store = database();
            String result = out.readLine();
            if (result == null) {
                throw new IOException("The load generator failed at " + order.path());
            }
            String[] told = result.split(" ");
            int answered = Integer.parseInt(told[0]);
            return new Figure(
                    answered,
                    Integer.parseInt(told[1]),
                    answered / Double.parseDouble(told[2]),
                    Double.parseDouble(told[3]),
                    Double.parseDouble(told[4]),
                    (Cpu.of(service) - application) * 1000 / answered,
                    (database() - store) * 1000 / answered);
        } finally {
            generator.destroy();
            generator.waitFor();
            Files.delete(file);
        }
    }

    private double database() throws IOException {
        return database.isEmpty() ? 0 : Cpu.withChildren(database.getAsLong());
    }

    private static void require(String line, String wanted) throws IOException {
        if (!wanted.equals(line)) {
            throw new IOException("The load generator ended before it counted: " + line);
        }
    }
}
