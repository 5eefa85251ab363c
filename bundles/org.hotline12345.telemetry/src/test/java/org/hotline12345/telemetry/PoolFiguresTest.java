package org.hotline12345.telemetry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.prometheus.metrics.expositionformats.PrometheusTextFormatWriter;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import javax.management.MBeanServer;
import javax.management.MBeanServerFactory;
import javax.management.ObjectName;
import javax.management.StandardMBean;
import org.junit.jupiter.api.Test;

class PoolFiguresTest {

    private final MBeanServer server = MBeanServerFactory.newMBeanServer();
    private final PrometheusRegistry registry = new PrometheusRegistry();

    /** What Commons Pool shows. */
    public interface Pool {
        int getNumActive();

        int getNumIdle();

        int getNumWaiters();

        int getMaxTotal();
    }

    /** A pool of 20. */
    public record Full(int getNumActive, int getNumIdle, int getNumWaiters, int getMaxTotal) implements Pool {}

    @Test
    void thePoolOfTheDataSourceIsShown() throws Exception {
        PoolFigures.register(registry, server);
        show("org.ops4j.pax.jdbc.pool.dbcp2:type=GenericObjectPool,name=pool", new Full(20, 0, 3, 20));
        show("org.library:type=GenericObjectPool,name=pool", new Full(7, 7, 7, 7));

        String metrics = scrape();
        assertEquals("20.0", Scraped.value(metrics, "hotline_database_connections{state=\"active\"}"));
        assertEquals("0.0", Scraped.value(metrics, "hotline_database_connections{state=\"idle\"}"));
        assertEquals("3.0", Scraped.value(metrics, "hotline_database_connections_awaited"));
        assertEquals("20.0", Scraped.value(metrics, "hotline_database_connections_max"));
    }

    @Test
    void withoutAPoolNothingIsSaidOfOne() throws Exception {
        PoolFigures.register(registry, server);

        assertFalse(scrape().contains("hotline_database_connections_max "));
    }

    private void show(String name, Full pool) throws Exception {
        server.registerMBean(new StandardMBean(pool, Pool.class), new ObjectName(name));
    }

    private String scrape() throws Exception {
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        PrometheusTextFormatWriter.create().write(text, registry.scrape());
        return text.toString(StandardCharsets.UTF_8);
    }
}
