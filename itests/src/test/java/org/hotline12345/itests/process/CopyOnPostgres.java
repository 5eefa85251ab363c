package org.hotline12345.itests.process;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.hotline12345.itests.container.Ports;
import org.junit.rules.ExternalResource;

/** Reads an embedded store, which nobody else can open, by the copy that an operator would make of it on a PostgreSQL. */
public final class CopyOnPostgres extends ExternalResource implements ReadableStore {

    private static final String USER = "postgres";

    private EmbeddedPostgres server;
    private int copies;

    @Override
    protected void before() throws IOException {
        server = EmbeddedPostgres.builder().setPort(Ports.one()).start();
    }

    @Override
    protected void after() {
        try {
            server.close();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public DataSource of(Shipped shipped) throws IOException, InterruptedException, SQLException {
        copies++;
        String name = "copy" + copies;
        try (Connection connection = server.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("create database " + name);
        }
        Path secret = Files.writeString(shipped.file("secret"), USER);
        shipped.shell("hotline:store-copy --password-file %s jdbc:postgresql://localhost:%d/%s %s"
                .formatted(secret, server.getPort(), name, USER));
        return server.getDatabase(USER, name);
    }
}
