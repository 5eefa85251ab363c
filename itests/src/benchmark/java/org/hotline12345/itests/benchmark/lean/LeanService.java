package org.hotline12345.itests.benchmark.lean;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.servlet.ServletContextHandler;
import org.eclipse.jetty.servlet.ServletHolder;

/** The service that the platform is measured against: Jetty, HikariCP, plain JDBC and Jackson, as one writes it by hand. */
public final class LeanService {

    /** As many connections to the database as the platform's own settings say. */
    private static final int POOL = 20;

    private LeanService() {}

    /** @param args port, address of the database, its user, what was recorded, units of the queue with commas between */
    public static void main(String[] args) throws Exception {
        HikariConfig pool = new HikariConfig();
        pool.setJdbcUrl(args[1]);
        pool.setUsername(args[2]);
        pool.setPassword(args[2]);
        pool.setMaximumPoolSize(POOL);
        HikariDataSource database = new HikariDataSource(pool);
        Recorded recorded = Recorded.from(Path.of(args[3]));
        LeanStore store = new LeanStore(database, recorded.create(), recorded.sign());
        Server server = new Server(Integer.parseInt(args[0]));
        ServletContextHandler context = new ServletContextHandler();
        context.addServlet(new ServletHolder(new LeanServlet(store, recorded, List.of(args[4].split(",")))), "/api/*");
        server.setHandler(context);
        server.start();
        server.join();
    }
}
