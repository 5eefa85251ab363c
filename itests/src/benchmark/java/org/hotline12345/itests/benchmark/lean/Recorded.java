package org.hotline12345.itests.benchmark.lean;

import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.Serializable;
import java.nio.file.Files;
import java.nio.file.Path;
import org.hotline12345.itests.benchmark.rows.Change;

/**
 * What the platform wrote and answered once, which the lean service and pgbench write again.
 *
 * @param create what taking a ticket in wrote
 * @param created what was answered, as JSON
 * @param sign what signing wrote
 * @param signed what was answered
 */
public record Recorded(Change create, String created, Change sign, String signed) implements Serializable {

    public void keep(Path file) throws IOException {
        try (ObjectOutputStream out = new ObjectOutputStream(Files.newOutputStream(file))) {
            out.writeObject(this);
        }
    }

    public static Recorded from(Path file) throws IOException {
        try (ObjectInputStream in = new ObjectInputStream(Files.newInputStream(file))) {
            return (Recorded) in.readObject();
        } catch (ClassNotFoundException e) {
            throw new IOException(e);
        }
    }
}
