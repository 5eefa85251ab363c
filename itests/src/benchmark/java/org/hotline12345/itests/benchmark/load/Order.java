package org.hotline12345.itests.benchmark.load;

import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.Serializable;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * What the load generator is to do.
 *
 * @param host and port where
 * @param method GET or POST
 * @param path with {@code {number}} where a number of {@code numbers} goes
 * @param headers those beside host and length
 * @param body the body; empty for none
 * @param numbers the tickets to ask for in turn; empty where the path names none
 * @param once whether each ticket is asked for once, and the load ends with the last
 * @param connections how many ask at the same time, each over a connection that stays
 * @param warmup seconds before it counts
 * @param seconds seconds that count
 */
public record Order(
        String host,
        int port,
        String method,
        String path,
        Map<String, String> headers,
        String body,
        List<String> numbers,
        boolean once,
        int connections,
        int warmup,
        int seconds)
        implements Serializable {

    /** The same from so many connections for so long. */
    public Order with(int connections, int warmup, int seconds) {
        return new Order(host, port, method, path, headers, body, numbers, once, connections, warmup, seconds);
    }

    public void keep(Path file) throws IOException {
        try (ObjectOutputStream out = new ObjectOutputStream(Files.newOutputStream(file))) {
            out.writeObject(this);
        }
    }

    static Order from(Path file) throws IOException {
        try (ObjectInputStream in = new ObjectInputStream(Files.newInputStream(file))) {
            return (Order) in.readObject();
        } catch (ClassNotFoundException e) {
            throw new IOException(e);
        }
    }
}
