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
import java.util.concurrent.CompletableFuture;
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

/**
 * From {@code feature:install} of a unit that the center has approved before to the signature under its first ticket. How long
 * that takes is printed, and may be no more than a second where {@code -Dmodules.rounds} asks for it: a machine that does other
 * things as well says nothing of that.
 */
@RunWith(PaxExam.class)
@ExamReactorStrategy(PerSuite.class)
public class FirstTicketIT {

    private static final String FEATURE = "hotline-unit-shanshan-water";
    private static final String UNIT = "650421-water";
    private static final EnumSet<FeaturesService.Option> CALMLY =
            EnumSet.of(FeaturesService.Option.NoAutoRefreshBundles);
    private static final Duration PATIENCE = Duration.ofSeconds(40);
    private static final int ROUNDS = Integer.getInteger("modules.rounds", 1);

    @Inject
    private FeaturesService features;

    private final Units units = new Units();

    @Configuration
    public Option[] container() {
        return Container.options();
    }

    @Test
    public void theFirstTicketIsSigned() throws Exception {
        Hotline.awaitReady();
        Rest rest = Hotline.unboundRest().as("calltaker");
        install();
        units.awaitPresence(UNIT, "PRESENT");
        units.approve(UNIT);
        List<Duration> dispatched = new ArrayList<>();
        List<Duration> signed = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            features.uninstallFeature(FEATURE, CALMLY);
            units.awaitPresence(UNIT, "LEFT");
            RestTicket ticket = accepted(rest, Said.complaint());
            long began = System.nanoTime();
            CompletableFuture<Void> installing = CompletableFuture.runAsync(this::install);
            await(() -> units.look(UNIT).at("/receives").equals("true"));
            ticket.take("Dispatch", to(UNIT));
            dispatched.add(Duration.ofNanos(System.nanoTime() - began));
            await(() -> ticket.steps().contains("Sign"));
            signed.add(Duration.ofNanos(System.nanoTime() - began));
            installing.get();
        }
        features.uninstallFeature(FEATURE, CALMLY);
        units.awaitPresence(UNIT, "LEFT");
        Collections.sort(signed);
        Duration median = signed.get(ROUNDS / 2);
        System.out.printf(
                "From feature:install to the signature: p50 %d ms, all %s ms; to the dispatch: %s ms%n",
                median.toMillis(), millis(signed), millis(dispatched));

        boolean asked = Integer.getInteger("modules.rounds") != null;
        assertTrue(signed.toString(), !asked || median.compareTo(Duration.ofSeconds(1)) < 0);
    }

    private void install() {
        try {
            features.installFeature(FEATURE, CALMLY);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<Long> millis(List<Duration> some) {
        return some.stream().map(Duration::toMillis).sorted().toList();
    }

    private static void await(Callable<Boolean> condition) {
        Awaitility.await()
                .atMost(PATIENCE)
                .pollDelay(Duration.ZERO)
                .pollInterval(Duration.ofMillis(20))
                .until(condition);
    }
}
