package org.hotline12345.itests.process;

import static org.awaitility.Awaitility.await;
import static org.junit.Assert.assertEquals;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import org.hotline12345.itests.client.Rest;
import org.hotline12345.itests.container.Ports;
import org.junit.rules.ExternalResource;

/** Two nodes of the shipped assembly on one PostgreSQL, each with its own address, and one address for both. */
public final class TwoNodes extends ExternalResource {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final String USER = "postgres";
    private static final String DEPARTURES = "org.hotline12345.unit.departures.cfg";
    private static final String WATCHER = "org.hotline12345.ticket.watcher.cfg";

    private final Shipped first = new Shipped();

    private final Shipped second = new Shipped();
    private final SharedFolder modules = new SharedFolder();
    private EmbeddedPostgres server;
    private Balancer balancer;

    /** Both start at once, on a database that is empty, with the keys that both must have. */
    @Override
    protected void before() throws IOException, InterruptedException {
        modules.make();
        server = EmbeddedPostgres.builder().setPort(Ports.one()).start();
        for (Shipped node : nodes()) {
            Installation installation = node.unpackSharing(modules.folder());
            installation.use(server.getJdbcUrl(USER, USER), USER);
            installation.set(DEPARTURES, "departureGraceSeconds = 3\nstartGraceSeconds = 10\n");
            node.giveKeys();
            node.launch();
        }
        balancer = Balancer.before(nodes().stream().map(Shipped::address).toList());
        try {
            nodes().forEach(Shipped::awaitAnswers);
        } catch (RuntimeException e) {
            after();
            throw e;
        }
    }

    @Override
    protected void after() {
        try {
            balancer.close();
            nodes().forEach(Shipped::after);
            modules.remove();
            server.close();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    public Shipped first() {
        return first;
    }

    public Shipped second() {
        return second;
    }

    public List<Shipped> nodes() {
        return List.of(first, second);
    }

    /** The folder from which both take modules. */
    public SharedFolder modules() {
        return modules;
    }

    /** A client that does not know which node answers. */
    public Rest any() {
        return Rest.unbound(balancer.address());
    }

    /** Has both watch the limits every so many seconds from now on. */
    public void watchEvery(int seconds) throws IOException {
        for (Shipped node : nodes()) {
            node.set(WATCHER, "limitsSeconds = " + seconds + "\n");
        }
        for (Shipped node : nodes()) {
            await("it watches anew")
                    .atMost(PATIENCE)
                    .until(() -> node.log()
                            .lines()
                            .filter(it -> it.contains("Limits are watched"))
                            .reduce((before, after) -> after)
                            .filter(it -> it.endsWith("every " + seconds + " s"))
                            .isPresent());
        }
    }

    /** Who comes second has nothing to complain of. */
    public void assertQuiet() throws IOException {
        for (Shipped node : nodes()) {
            List<String> loud = node.log()
                    .lines()
                    .filter(it -> it.contains(" WARN ") || it.contains(" ERROR "))
                    .toList();
            assertEquals(List.of(), loud);
        }
    }

    /** The number that a query answers, read past the hotline. */
    public int count(String query) throws SQLException {
        try (Connection connection = server.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery(query)) {
            found.next();
            return found.getInt(1);
        }
    }
}
