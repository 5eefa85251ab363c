package org.hotline12345.itests.container;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.apache.karaf.features.FeaturesService;
import org.hotline12345.itests.client.Soap;
import org.hotline12345.ticket.api.Undelivered;

/** Subsystems that a test lets arrive, and speaks to by SOAP until they leave. */
public final class SoapGuests {

    private static final EnumSet<FeaturesService.Option> CALMLY =
            EnumSet.of(FeaturesService.Option.NoAutoRefreshBundles);
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Set<String> FOLLOWERS = Set.of("warning", "statistics");

    private final FeaturesService features;
    private final Undelivered undelivered;
    private final List<String> installed = new ArrayList<>();

    public SoapGuests(FeaturesService features, Undelivered undelivered) {
        this.features = features;
        this.undelivered = undelivered;
    }

    /** The port of a subsystem, once it answers, and hears of each step where it follows them. */
    public Soap arrived(String guest) throws Exception {
        Hotline.awaitReady();
        installed.add(guest);
        features.installFeature("hotline-" + guest, CALMLY);
        await("it answers, and hears of each step where it follows them")
                .atMost(PATIENCE)
                .until(() -> Hotline.answersBySoap(guest) && (!FOLLOWERS.contains(guest) || hears(guest)));
        return Hotline.soap(guest);
    }

    private static boolean hears(String guest) {
        return Hotline.unboundRest().get("/metrics").text().contains("receiver=\"hotline." + guest + "\"");
    }

    /** All go, and nothing waits for them. */
    public void leave() throws Exception {
        for (String guest : installed) {
            features.uninstallFeature("hotline-" + guest, CALMLY);
            await("its port has gone").atMost(PATIENCE).until(() -> !Hotline.answersBySoap(guest));
            if (FOLLOWERS.contains(guest)) {
                undelivered.forget("hotline." + guest);
            }
        }
    }
}
