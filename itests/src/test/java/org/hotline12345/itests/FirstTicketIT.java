package org.hotline12345.itests;

import static org.hotline12345.itests.client.RestTicket.accepted;
import static org.hotline12345.itests.client.Said.to;
import static org.junit.Assert.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.concurrent.Callable;
import javax.inject.Inject;
import org.apache.karaf.features.FeaturesService;
import org.awaitility.Awaitility;
import org.hotline12345.itests.client.Rest;
import org.hotline12345.itests.client.RestTicket;
import org.hotline12345.itests.client.Said;
import org.hotline12345.itests.container.Container;
import org.hotline12345.itests.container.Hotline;
import org.hotline12345.itests.container.Units;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.ops4j.pax.exam.Configuration;
import org.ops4j.pax.exam.Option;
import org.ops4j.pax.exam.junit.PaxExam;
import org.ops4j.pax.exam.spi.reactors.ExamReactorStrategy;
import org.ops4j.pax.exam.spi.reactors.PerSuite;

/** From {@code feature:install} of a unit that the center has approved before to the signature under its first ticket. */
@RunWith(PaxExam.class)
@ExamReactorStrategy(PerSuite.class)
public class FirstTicketIT {

    private static final String FEATURE = "hotline-unit-shanshan-water";
    private static final String UNIT = "650421-water";
    private static final EnumSet<FeaturesService.Option> CALMLY =
            EnumSet.of(FeaturesService.Option.NoAutoRefreshBundles);
    private static final Duration PATIENCE = Duration.ofSeconds(40);
    private static final int ROUNDS = Math.max(5, Integer.getInteger("modules.rounds", 5));

    @Inject
    private FeaturesService features;

    private final Units units = new Units();

    @Configuration
    public Option[] container() {
        return Container.options();
    }

    @Test
    public void theFirstTicketIsSignedWithinASecond() throws Exception {
        Hotline.awaitReady();
        Rest rest = Hotline.unboundRest().as("calltaker");
        features.installFeature(FEATURE, CALMLY);
        units.awaitPresence(UNIT, "PRESENT");
        units.approve(UNIT);
        List<Duration> signed = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            features.uninstallFeature(FEATURE, CALMLY);
            units.awaitPresence(UNIT, "LEFT");
            RestTicket ticket = accepted(rest, Said.complaint());
            long began = System.nanoTime();
            features.installFeature(FEATURE, CALMLY);
            await(() -> ticket.attempt("Dispatch", to(UNIT)).status() == 200);
            await(() -> ticket.steps().contains("Sign"));
            signed.add(Duration.ofNanos(System.nanoTime() - began));
        }
        features.uninstallFeature(FEATURE, CALMLY);
        units.awaitPresence(UNIT, "LEFT");
        Collections.sort(signed);
        Duration median = signed.get(ROUNDS / 2);
        System.out.printf(
                "From feature:install to the signature: p50 %d ms, all %s ms%n",
                median.toMillis(),
                signed.stream().map(Duration::toMillis).toList());

        assertTrue(signed.toString(), median.compareTo(Duration.ofSeconds(1)) < 0);
    }

    private static void await(Callable<Boolean> condition) {
        Awaitility.await()
                .atMost(PATIENCE)
                .pollDelay(Duration.ZERO)
                .pollInterval(Duration.ofMillis(5))
                .until(condition);
    }
}
