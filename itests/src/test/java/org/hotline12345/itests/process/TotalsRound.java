package org.hotline12345.itests.process;

import static org.awaitility.Awaitility.await;
import static org.junit.Assert.assertTrue;

import java.time.Duration;
import java.util.List;
import org.hotline12345.itests.client.Rest;

/** Running totals, of figures and of statistics, which follow the steps: whether a kill has left them right. */
final class TotalsRound {

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final Shipped shipped;
    private final ReadableStore store;

    TotalsRound(Shipped shipped, ReadableStore store) {
        this.shipped = shipped;
        this.store = store;
    }

    /** Has everything counted that happens from now on, and what has happened before. */
    void begin() throws Exception {
        shipped.shell("feature:install hotline-statistics");
        await("steps are counted")
                .atMost(PATIENCE)
                .ignoreExceptions()
                .until(() -> shipped.rest().get("/metrics").text().contains("receiver=\"hotline.statistics\""));
        shipped.shell("hotline:statistics-rebuild");
    }

    /** Fails where a total is not what both the platform and plain SQL count anew, to the last digit. */
    String areRight() throws Exception {
        awaitCaughtUp();
        for (String command : List.of("hotline:figures-verify", "hotline:statistics-verify")) {
            String said = shipped.shell(command);
            assertTrue(said, said.contains("累计数均与台账相符"));
        }
        return new PlainRecount(store.of(shipped), shipped.rest()).agree();
    }

    private void awaitCaughtUp() {
        Rest center = shipped.rest().as("center");
        for (String path : List.of("/assessment/figures", "/statistics/overview")) {
            await(path + " has counted everything")
                    .atMost(PATIENCE)
                    .ignoreExceptions()
                    .until(() -> center.get(path)
                                    .expecting(200)
                                    .json()
                                    .path("behind")
                                    .asInt(-1)
                            == 0);
        }
    }
}
