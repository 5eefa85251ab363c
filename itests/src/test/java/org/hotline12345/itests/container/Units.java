package org.hotline12345.itests.container;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.Map;
import org.hotline12345.itests.client.Answer;
import org.hotline12345.itests.client.Rest;

/** What the center does with units, and waits for. */
public final class Units {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Rest rest = Hotline.unboundRest();

    public Answer look(String unit) {
        return rest.as("center").get("/units/" + unit);
    }

    public void awaitPresence(String unit, String presence) {
        await(unit + " is " + presence)
                .atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(20))
                .until(() -> look(unit).at("/presence").equals(presence));
    }

    public void approve(String unit) {
        rest.as("center")
                .post("/units/" + unit + "/approval", Map.of("document", "吐政服〔2025〕10号"))
                .expecting(200);
    }
}
