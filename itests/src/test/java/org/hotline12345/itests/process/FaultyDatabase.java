package org.hotline12345.itests.process;

import static org.awaitility.Awaitility.await;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import org.hotline12345.itests.client.Answer;
import org.hotline12345.itests.client.Rest;
import org.junit.rules.ExternalResource;

/** A node of the shipped assembly and its PostgreSQL, with a network between them that can fail. It starts before its database. */
public final class FaultyDatabase extends ExternalResource {

    private static final Duration PATIENCE = Duration.ofSeconds(120);
    private static final String USER = "postgres";

    private final Shipped node = new Shipped();
    private FaultProxy network;
    private EmbeddedPostgres server;
    private Path data;
    private Answer early;

    @Override
    protected void before() throws IOException, InterruptedException {
        data = Files.createTempDirectory("database");
        network = new FaultProxy();
        network.be(FaultProxy.Mode.REFUSE);
        node.unpack().use("jdbc:postgresql://127.0.0.1:" + network.port() + "/postgres", USER);
        node.launch();
        try {
            await("it waits for the database")
                    .atMost(PATIENCE)
                    .until(() -> node.log().contains("The platform waits for the database"));
            early = await("it asks to come again")
                    .atMost(PATIENCE)
                    .ignoreExceptions()
                    .until(() -> node.rest().as("center").get("/tickets"), it -> it.status() == 503);
            startDatabase();
            network.be(FaultProxy.Mode.PASS);
            node.awaitAnswers();
        } catch (RuntimeException e) {
            after();
            throw e;
        }
    }

    @Override
    protected void after() {
        try {
            node.after();
            network.close();
            stopDatabase();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What the node said to a request before it had its database. */
    public Answer early() {
        return early;
    }

    public Rest rest() {
        return node.rest();
    }

    public String log() throws IOException {
        return node.log();
    }

    public void stopDatabase() throws IOException {
        if (server != null) {
            server.close();
        }
    }

    /** On the data that it had. */
    public void startDatabase() throws IOException {
        server = EmbeddedPostgres.builder()
                .setDataDirectory(data)
                .setCleanDataDirectory(false)
                .start();
        network.lead(server.getPort());
    }

    /** A connection of somebody else, past the bad network. */
    public Connection direct() throws SQLException {
        return server.getPostgresDatabase().getConnection();
    }

    public void slow() {
        network.be(FaultProxy.Mode.SLOW);
    }

    public void silent() {
        network.be(FaultProxy.Mode.SILENT);
    }

    public void pass() {
        network.be(FaultProxy.Mode.PASS);
    }

    public void cut() {
        network.cut();
    }

    public void endAnswers() {
        network.endAnswers();
    }
}
