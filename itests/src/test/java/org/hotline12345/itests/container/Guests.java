package org.hotline12345.itests.container;

import static java.util.stream.Collectors.toSet;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Hashtable;
import java.util.Map;
import java.util.Set;
import org.apache.karaf.features.Feature;
import org.apache.karaf.features.FeaturesService;
import org.hotline12345.itests.client.Soap;
import org.osgi.service.cm.ConfigurationAdmin;

/**
 * The subsystems that a test lets arrive. They stay for the tests after it, because it is to arrive and to leave that takes long.
 * What they were told by configurations stays.
 */
public final class Guests {

    private static final EnumSet<FeaturesService.Option> CALMLY =
            EnumSet.of(FeaturesService.Option.NoAutoRefreshBundles);
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    /** Of those, the ones that hear of each step. */
    private static final Set<String> FOLLOWERS =
            Set.of("knowledge", "evaluation", "statistics", "supervision", "warning");

    private final FeaturesService features;

    public Guests(FeaturesService features) {
        this.features = features;
    }

    /** So that it can be seen what comes of it. */
    public void leave(String... names) throws Exception {
        features.uninstallFeatures(Arrays.stream(names).map(Guests::feature).collect(toSet()), CALMLY);
    }

    /** Those that are not here come, and hear of each step where they follow them. */
    public void arrive(String... names) throws Exception {
        Set<String> coming = Arrays.stream(names).map(Guests::feature).collect(toSet());
        for (Feature each : features.listInstalledFeatures()) {
            coming.remove(each.getName());
        }
        // Not for nobody: Karaf would work out again what is here already, which takes seconds.
        if (!coming.isEmpty()) {
            features.installFeatures(coming, CALMLY);
        }
        Hotline.awaitReady();
        for (String each : names) {
            if (FOLLOWERS.contains(each)) {
                await(each + " hears of each step").atMost(PATIENCE).until(() -> hears(each));
            }
        }
    }

    /** The port of one that is here. */
    public Soap port(String name) {
        await(name + " answers by SOAP").atMost(PATIENCE).until(() -> Hotline.answersBySoap(name));
        return Hotline.soap(name);
    }

    /** Tells one what it shall know from its arrival on. */
    public static void tell(ConfigurationAdmin configurations, String pid, Map<String, String> settings)
            throws Exception {
        configurations.getConfiguration(pid, "?").updateIfDifferent(new Hashtable<String, Object>(settings));
    }

    private static boolean hears(String guest) {
        return Hotline.unboundRest().get("/metrics").text().contains("receiver=\"hotline." + guest + "\"");
    }

    private static String feature(String name) {
        return "hotline-" + name;
    }
}
