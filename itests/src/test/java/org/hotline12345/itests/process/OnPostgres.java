package org.hotline12345.itests.process;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import javax.sql.DataSource;
import org.hotline12345.itests.container.Ports;
import org.junit.rules.ExternalResource;

/** The shipped assembly on a PostgreSQL that keeps what it acknowledges. */
public final class OnPostgres extends ExternalResource implements ReadableStore {

    private static final String USER = "postgres";

    private final Shipped node = new Shipped();
    private EmbeddedPostgres server;

    @Override
    protected void before() throws IOException, InterruptedException {
        server = EmbeddedPostgres.builder()
                .setPort(Ports.one())
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .start();
        node.unpack().use(server.getJdbcUrl(USER, USER), USER);
        try {
            node.start();
        } catch (RuntimeException e) {
            after();
            throw e;
        }
    }

    @Override
    protected void after() {
        try {
            node.after();
            server.close();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    public Shipped node() {
        return node;
    }

    @Override
    public DataSource of(Shipped shipped) {
        return server.getPostgresDatabase();
    }
}
