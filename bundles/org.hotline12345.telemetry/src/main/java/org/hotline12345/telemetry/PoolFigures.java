package org.hotline12345.telemetry;

import io.prometheus.metrics.core.metrics.GaugeWithCallback;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import java.util.OptionalLong;
import java.util.Set;
import javax.management.JMException;
import javax.management.MBeanServer;
import javax.management.MalformedObjectNameException;
import javax.management.ObjectName;

/** The connections to the database. Pax JDBC shows its pool in JMX; without a pool there the figures are left out. */
final class PoolFigures {

    /** Whatever its name: Pax JDBC numbers its pools, and there is one data source. */
    private static final String POOLS = "org.ops4j.pax.jdbc.pool.dbcp2:type=GenericObjectPool,*";

    private final MBeanServer server;

    private PoolFigures(MBeanServer server) {
        this.server = server;
    }

    static void register(PrometheusRegistry registry, MBeanServer server) {
        PoolFigures pools = new PoolFigures(server);
        GaugeWithCallback.builder()
                .name("hotline_database_connections")
                .help("Connections to the database, by whether they are at work.")
                .labelNames("state")
                .callback(said -> {
                    pools.sum("NumActive").ifPresent(it -> said.call(it, "active"));
                    pools.sum("NumIdle").ifPresent(it -> said.call(it, "idle"));
                })
                .register(registry);
        gauge(
                registry,
                pools,
                "hotline_database_connections_max",
                "MaxTotal",
                "Connections that there may be at most.");
        gauge(
                registry,
                pools,
                "hotline_database_connections_awaited",
                "NumWaiters",
                "Threads that wait for a connection because all are at work.");
    }

    private static void gauge(
            PrometheusRegistry registry, PoolFigures pools, String name, String attribute, String help) {
        GaugeWithCallback.builder()
                .name(name)
                .help(help)
                .callback(said -> pools.sum(attribute).ifPresent(said::call))
                .register(registry);
    }

    private OptionalLong sum(String attribute) {
        long sum = 0;
        boolean found = false;
        for (ObjectName pool : pools()) {
            try {
                sum += ((Number) server.getAttribute(pool, attribute)).longValue();
                found = true;
            } catch (JMException e) {
                // It has gone since it was found, as when the settings of the database changed.
            }
        }
        return found ? OptionalLong.of(sum) : OptionalLong.empty();
    }

    private Set<ObjectName> pools() {
        try {
            return server.queryNames(new ObjectName(POOLS), null);
        } catch (MalformedObjectNameException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
