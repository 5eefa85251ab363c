package org.hotline12345.itests;

import static org.awaitility.Awaitility.await;
import static org.hotline12345.itests.client.RestTicket.accepted;
import static org.hotline12345.itests.client.Said.to;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.inject.Inject;
import org.apache.karaf.shell.api.console.SessionFactory;
import org.hotline12345.itests.client.Figures;
import org.hotline12345.itests.client.Rest;
import org.hotline12345.itests.client.RestTicket;
import org.hotline12345.itests.client.Said;
import org.hotline12345.itests.container.Container;
import org.hotline12345.itests.container.Hotline;
import org.hotline12345.itests.container.Receiving;
import org.hotline12345.itests.container.Shell;
import org.hotline12345.ticket.api.Undelivered;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.ops4j.pax.exam.Configuration;
import org.ops4j.pax.exam.Option;
import org.ops4j.pax.exam.junit.PaxExam;
import org.ops4j.pax.exam.spi.reactors.ExamReactorStrategy;
import org.ops4j.pax.exam.spi.reactors.PerSuite;
import org.osgi.framework.BundleContext;

/** What leaves the platform leaves at least once, in order per ticket, and who is down holds up nobody else. */
@RunWith(PaxExam.class)
@ExamReactorStrategy(PerSuite.class)
public class ReceiversIT {

    private static final Duration IN_TIME = Duration.ofSeconds(10);
    private static final Duration RECOVERED = Duration.ofSeconds(90);
    private static final String SMS = "itest.sms";
    private static final String ARCHIVE = "itest.archive";
    private static final List<String> STEPS = List.of("Accept", "Dispatch", "Sign");

    @Inject
    private BundleContext context;

    @Inject
    private SessionFactory sessions;

    @Inject
    private Undelivered undelivered;

    private Rest rest;

    @Configuration
    public Option[] container() {
        return Container.options();
    }

    @Before
    public void signIn() {
        rest = Hotline.rest();
    }

    @After
    public void forget() {
        undelivered.forget(SMS);
        undelivered.forget(ARCHIVE);
    }

    @Test
    public void whoIsDownHoldsUpNobodyAndHearsAllInOrderWhenItRecovers() {
        try (Receiving sms = known(SMS);
                Receiving archive = known(ARCHIVE)) {
            sms.goDown();
            RestTicket first = signed();
            RestTicket second = signed();

            await("the other hears all in time")
                    .atMost(IN_TIME)
                    .until(() -> archive.of(first.number()).equals(STEPS)
                            && archive.of(second.number()).equals(STEPS));
            assertEquals(List.of(), sms.of(first.number()));
            await("what waits is counted").atMost(IN_TIME).until(() -> waiting(SMS) == 6);
            assertEquals(0, waiting(ARCHIVE), 0);
            String listed = shell("hotline:receivers");
            assertTrue(listed, listed.contains(SMS) && listed.contains("java.lang.IllegalStateException"));
            assertEquals("UP", rest.get("/health").at("/checks/receivers"));

            sms.recover();
            await("it hears all").atMost(RECOVERED).until(() -> waiting(SMS) == 0);
            assertEquals(STEPS, sms.of(first.number()));
            assertEquals(STEPS, sms.of(second.number()));
        }
    }

    @Test
    public void whoLeavesFindsWhatWaitedWhenItComesBack() {
        known(SMS).close();
        RestTicket ticket = signed();
        await("what waits is counted").atMost(IN_TIME).until(() -> waiting(SMS) == 3);

        try (Receiving updated = known(SMS)) {
            await("it finds what waited")
                    .atMost(IN_TIME)
                    .until(() -> updated.of(ticket.number()).equals(STEPS));
        }
    }

    @Test
    public void whatWaitsForOneWhoNeverComesBackIsDropped() {
        known(SMS).close();
        signed();
        await("what waits is counted").atMost(IN_TIME).until(() -> waiting(SMS) == 3);

        shell("hotline:receiver-forget " + SMS);
        assertEquals("the center may not", 3, waiting(SMS), 0);
        assertEquals(Optional.of(3L), undelivered.forget(SMS));
        assertTrue(Double.isNaN(waiting(SMS)));
    }

    private RestTicket signed() {
        RestTicket ticket = accepted(rest.as("calltaker"), Said.complaint());
        ticket.take("Dispatch", to("650421"));
        ticket.as("shanshan").take("Sign", Map.of());
        return ticket;
    }

    /** A receiver that the platform knows of. */
    private Receiving known(String name) {
        Receiving receiver = new Receiving(context, name);
        await(name + " is known").atMost(IN_TIME).until(() -> !Double.isNaN(waiting(name)));
        return receiver;
    }

    /** How much waits; no number where there is no such receiver. */
    private static double waiting(String name) {
        return Figures.of(Hotline.unboundRest().get("/metrics").expecting(200).text())
                .samples()
                .getOrDefault("hotline_receiver_events{receiver=\"" + name + "\"}", Double.NaN);
    }

    private String shell(String command) {
        return new Shell(sessions).run(command);
    }
}
