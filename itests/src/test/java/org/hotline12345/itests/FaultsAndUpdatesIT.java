package org.hotline12345.itests;

import static org.awaitility.Awaitility.await;
import static org.hotline12345.itests.client.RestTicket.accepted;
import static org.hotline12345.itests.client.Said.to;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import javax.inject.Inject;
import org.hotline12345.itests.client.Rest;
import org.hotline12345.itests.client.RestTicket;
import org.hotline12345.itests.client.Said;
import org.hotline12345.itests.container.Container;
import org.hotline12345.itests.container.Hotline;
import org.hotline12345.itests.container.TroublesomeUnit;
import org.hotline12345.unit.api.HandlingUnit;
import org.junit.Before;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.ops4j.pax.exam.Configuration;
import org.ops4j.pax.exam.Option;
import org.ops4j.pax.exam.junit.PaxExam;
import org.ops4j.pax.exam.spi.reactors.ExamReactorStrategy;
import org.ops4j.pax.exam.spi.reactors.PerSuite;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.ServiceReference;

/** What one part does to itself does not reach the others: a faulty unit, and an update of the core. */
@RunWith(PaxExam.class)
@ExamReactorStrategy(PerSuite.class)
public class FaultsAndUpdatesIT {

    private static final Duration PATIENCE = Duration.ofSeconds(40);
    private static final Duration AT_ONCE = Duration.ofSeconds(1);

    private static final Map<String, Object> IN_TOKSUN = Said.with(Said.complaint(), Map.of("place", "650422"));

    @Inject
    private BundleContext context;

    private Rest rest;

    @Configuration
    public Option[] container() {
        return Container.options();
    }

    @Before
    public void signIn() {
        rest = Hotline.rest();
    }

    @Test
    public void unitThatThrowsStopsNoDispatch() {
        try (TroublesomeUnit unit = TroublesomeUnit.throwing(context)) {
            assertDispatchStands(unit.id());
        }
    }

    @Test
    public void unitThatHangsStopsNoDispatch() {
        try (TroublesomeUnit unit = TroublesomeUnit.hanging(context)) {
            assertDispatchStands(unit.id());
        }
    }

    @Test
    public void updateOfTheCoreLeavesTheUnitsAsTheyAre() throws Exception {
        try (TroublesomeUnit unit = TroublesomeUnit.throwing(context)) {
            approve(unit.id());
            RestTicket ticket = accepted(rest.as("calltaker"), IN_TOKSUN);
            ticket.take("Dispatch", to(unit.id()));
            List<ServiceReference<HandlingUnit>> before = units();

            update("org.hotline12345.ticket");
            Hotline.awaitReady();

            assertEquals(before, units());
            assertEquals("PRESENT", rest.as("center").get("/units/" + unit.id()).at("/presence"));
            ticket.as("toksun").take("Sign", Map.of());
            ticket.as("toksun").take("RequestClosure", Map.of("report", Said.report()));
            ticket.as("center").take("AgreeClosure", Map.of());
            assertEquals(List.of("Accept", "Dispatch", "Sign", "RequestClosure", "AgreeClosure"), ticket.steps());
        }
    }

    /** Dispatch answers at once, the unit is shown with its trouble, and its officers can work on. */
    private void assertDispatchStands(String unit) {
        approve(unit);
        for (int i = 0; i < 3; i++) {
            RestTicket ticket = accepted(rest.as("calltaker"), IN_TOKSUN);
            long began = System.nanoTime();
            ticket.take("Dispatch", to(unit));
            Duration taken = Duration.ofNanos(System.nanoTime() - began);
            assertTrue(taken.toString(), taken.compareTo(AT_ONCE) < 0);
            ticket.as("toksun").take("Sign", Map.of());
        }
        await("the trouble is shown")
                .atMost(PATIENCE)
                .until(() ->
                        !rest.as("center").get("/units/" + unit).at("/trouble").isEmpty());
    }

    private void approve(String unit) {
        await().atMost(PATIENCE)
                .until(() -> rest.as("center").get("/units").text().contains("\"" + unit + "\""));
        rest.as("center")
                .post("/units/" + unit + "/approval", Map.of("document", "吐政服〔2025〕9号"))
                .expecting(200);
    }

    /** Puts the same jar in place of the bundle. Nobody is wired to it, so that nothing else has to be wired anew. */
    private void update(String name) throws BundleException {
        Bundle bundle = Arrays.stream(context.getBundles())
                .filter(it -> name.equals(it.getSymbolicName()))
                .findFirst()
                .orElseThrow();
        long before = bundle.getLastModified();
        bundle.update();
        assertTrue(bundle.getLastModified() > before);
        assertEquals(Bundle.ACTIVE, bundle.getState());
    }

    private List<ServiceReference<HandlingUnit>> units() throws InvalidSyntaxException {
        return context.getServiceReferences(HandlingUnit.class, null).stream()
                .sorted()
                .toList();
    }
}
