package org.hotline12345.itests.container;

import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toSet;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Hashtable;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.karaf.features.Feature;
import org.apache.karaf.features.FeaturesService;
import org.hotline12345.itests.client.Soap;
import org.hotline12345.ticket.api.Undelivered;
import org.osgi.service.cm.ConfigurationAdmin;

/**
 * The subsystems that a test lets arrive. They stay for the tests after it, because it is to arrive that takes long, and leave when
 * one comes that lets others arrive. What they were told by configurations stays.
 */
public final class Guests {

    private static final EnumSet<FeaturesService.Option> CALMLY =
            EnumSet.of(FeaturesService.Option.NoAutoRefreshBundles);
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    /** Of those, the ones that hear of each step. */
    private static final Set<String> FOLLOWERS =
            Set.of("knowledge", "evaluation", "statistics", "supervision", "warning");

    /** Who is here. Each class of tests has classes of its own, and all of them one JVM. */
    private static final String HERE = "hotline.itests.guests";

    private final FeaturesService features;
    private final Undelivered undelivered;

    public Guests(FeaturesService features, Undelivered undelivered) {
        this.features = features;
        this.undelivered = undelivered;
    }

    /**
     * These are here, and no others.
     *
     * @param names of features, without what all names begin with
     */
    public void only(String... names) throws Exception {
        Set<String> wanted = Set.of(names);
        Set<String> leaving = here();
        leaving.removeAll(wanted);
        uninstall(named(leaving, true));
        leaving.stream().filter(FOLLOWERS::contains).forEach(it -> undelivered.forget("hotline." + it));
        System.setProperty(HERE, String.join(",", wanted));
        arrive(names);
    }

    /** So that it can be seen what comes of it. */
    public void leave(String name) throws Exception {
        features.uninstallFeature("hotline-" + name, CALMLY);
    }

    /** Those that are not here come, and hear of each step where they follow them. */
    public void arrive(String... names) throws Exception {
        install(named(Set.of(names), false));
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

    /** Not for nobody: Karaf would work out again what is here already, which takes seconds. */
    private void uninstall(Set<String> leaving) throws Exception {
        if (!leaving.isEmpty()) {
            features.uninstallFeatures(leaving, CALMLY);
        }
    }

    private void install(Set<String> coming) throws Exception {
        if (!coming.isEmpty()) {
            features.installFeatures(coming, CALMLY);
        }
    }

    private static boolean hears(String guest) {
        return Hotline.unboundRest().get("/metrics").text().contains("receiver=\"hotline." + guest + "\"");
    }

    private static Set<String> here() {
        return Arrays.stream(System.getProperty(HERE, "").split(","))
                .filter(it -> !it.isEmpty())
                .collect(toCollection(TreeSet::new));
    }

    private Set<String> named(Set<String> names, boolean installed) throws Exception {
        Set<String> known = Arrays.stream(features.listInstalledFeatures())
                .map(Feature::getName)
                .collect(toSet());
        return names.stream()
                .map(it -> "hotline-" + it)
                .filter(it -> known.contains(it) == installed)
                .collect(toSet());
    }
}
