package org.hotline12345.itests;

import static org.awaitility.Awaitility.await;
import static org.hotline12345.itests.client.RestTicket.accepted;
import static org.hotline12345.itests.client.Said.to;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.hotline12345.itests.client.ModuleDesk;
import org.hotline12345.itests.client.RestTicket;
import org.hotline12345.itests.client.Said;
import org.hotline12345.itests.container.ModuleJar;
import org.hotline12345.itests.process.Shipped;
import org.junit.ClassRule;
import org.junit.Test;

/**
 * A second regulation as an operator installs it, by the shell, and a county's unit as city IT does, by REST. After a kill and a
 * restart each ticket still has its law and its unit; and again after an upgrade, which throws away what Karaf remembers.
 */
public class AfterRestartIT {

    @ClassRule
    public static final Shipped SHIPPED = Shipped.shared();

    private static final String OLD = "吐政办函〔2021〕33号";
    private static final String NEW = "样政办〔2026〕1号（示例）";
    private static final String UNIT = "650421-qiktim";
    private static final String DESCRIBED = """
            {
              ":configurator:resource-version": 1,
              "org.hotline12345.unit~%1$s": {
                "unit.id": "%1$s", "unit.name": "七克台镇", "unit.parent": "650421", "unit.desk": "值班室", "unit.origin": "%1$s"
              }
            }
            """.formatted(UNIT);
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @Test
    public void eachTicketKeepsItsLawAndItsUnit() throws Exception {
        RestTicket old = dispatched("650421");
        assertEquals(OLD, old.look().at("/document"));
        SHIPPED.shell("feature:install hotline-law-sample");
        SHIPPED.shell("config:property-set --pid org.hotline12345.law.sample inForce " + LocalDate.now(ZONE));
        awaitNewLaw();
        RestTicket fresh = dispatched("650421");
        assertEquals(NEW, fresh.look().at("/document"));
        RestTicket atUnit = atInstalledUnit();

        SHIPPED.kill();
        SHIPPED.start();

        assertEquals(NEW, dispatched("650421").look().at("/document"));
        fresh.as("shanshan").take("Sign", Map.of());
        old.as("shanshan").take("Sign", Map.of());
        assertEquals(List.of("B1", "B2.1", "B3.1"), fresh.paragraphs());
        assertEquals(List.of("A9.2", "A12.2", "A14.1"), old.paragraphs());
        assertUnitHas(atUnit);
        assertFalse(acts().contains("RESTORE"));

        SHIPPED.stop();
        SHIPPED.forgetBundles();
        SHIPPED.start();

        awaitNewLaw();
        assertEquals(NEW, dispatched("650421").look().at("/document"));
        assertUnitHas(atUnit);
        assertTrue(acts(), acts().contains("RESTORE"));
        atUnit.as("shanshan").take("RequestClosure", Map.of("report", Said.report()));
    }

    private static void awaitNewLaw() {
        await("the new law is in force")
                .atMost(PATIENCE)
                .until(() -> SHIPPED.rest()
                        .get("/regulation/sample-2026-1")
                        .at("/inForce")
                        .equals(LocalDate.now(ZONE).toString()));
    }

    private static RestTicket atInstalledUnit() throws IOException {
        Path unit = ModuleJar.ofUnit(UNIT, "七克台镇")
                .entry("OSGI-INF/configurator/unit.json", DESCRIBED)
                .file("unit.jar");
        desk().upload("unit.jar", Files.readAllBytes(unit)).expecting(200);
        await("the unit is known")
                .atMost(PATIENCE)
                .until(() -> SHIPPED.rest().as("center").get("/units/" + UNIT).status() == 200);
        SHIPPED.rest()
                .as("center")
                .post("/units/" + UNIT + "/approval", Map.of("document", "吐政服〔2026〕9号"))
                .expecting(200);
        RestTicket ticket = dispatched(UNIT);
        await("it is signed")
                .atMost(PATIENCE)
                .until(() -> ticket.as("center").steps().contains("Sign"));
        return ticket;
    }

    /** Its bundle runs here and has brought it, so that nothing of it can pass to the unit above. */
    private static void assertUnitHas(RestTicket ticket) {
        await("the unit is well")
                .atMost(PATIENCE)
                .until(() -> desk().find(UNIT).at("/health").equals("WELL")
                        && desk().find(UNIT).at("/brings/0/kind").equals("UNIT"));
        assertFalse(ticket.as("center").steps().contains("PassToParent"));
    }

    private static String acts() {
        return desk().acts().text();
    }

    private static ModuleDesk desk() {
        return new ModuleDesk(SHIPPED.address(), "it");
    }

    private static RestTicket dispatched(String unit) {
        RestTicket ticket = accepted(SHIPPED.rest().as("calltaker"), Said.complaint());
        ticket.take("Dispatch", to(unit));
        return ticket;
    }
}
