package org.hotline12345.modules.act;

import java.net.URI;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.karaf.features.Feature;
import org.apache.karaf.features.FeaturesService;
import org.hotline12345.modules.api.ModuleStatus.Health;
import org.hotline12345.modules.look.Causes;
import org.hotline12345.modules.look.Condition;
import org.hotline12345.modules.look.Features;
import org.hotline12345.modules.look.Overview;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Installs and removes features, one version beside the other. Refreshes nothing. */
final class FeatureActs {

    private static final Logger LOG = LoggerFactory.getLogger(FeatureActs.class);
    private static final EnumSet<FeaturesService.Option> CALMLY =
            EnumSet.of(FeaturesService.Option.NoAutoRefreshBundles);
    private static final Pattern PACKAGE = Pattern.compile("osgi\\.wiring\\.package=([\\w.]+)");

    private final BundleContext context;
    private final FeaturesService service;
    private final Overview overview;
    private final Patience patience;

    FeatureActs(BundleContext context, FeaturesService service, Overview overview, Patience patience) {
        this.context = context;
        this.service = service;
        this.overview = overview;
        this.patience = patience;
    }

    /**
     * Brings a feature up, beside another version where one is here.
     *
     * @return why it is not well, and has been taken out again; empty where it is up
     */
    Optional<String> bring(Feature feature) {
        Optional<String> failure = put(feature);
        return failure.isPresent() ? failure : lookedAt(feature);
    }

    /**
     * Installs a feature, however it does then.
     *
     * @return why it could not be installed; empty where it is
     */
    Optional<String> put(Feature feature) {
        try {
            service.installFeature(feature.getName(), feature.getVersion(), EnumSet.copyOf(CALMLY));
            return Optional.empty();
        } catch (Exception e) {
            LOG.warn("{} is not installed", feature.getId(), e);
            takeOutWhereThere(feature);
            return Optional.of(sentence(e));
        }
    }

    /** Makes known what a features file says. */
    void learn(URI repository) throws Exception {
        service.addRepository(repository);
    }

    /** The same of one that somebody has installed just now. */
    Optional<String> lookedAt(Feature feature) {
        Features now = overview.features();
        boolean replaces = now.versions(feature.getName()).stream()
                .filter(now::isInstalled)
                .anyMatch(it -> !it.getId().equals(feature.getId()));
        Condition condition = patience.await(() -> replaces ? condition(feature) : alone(feature, Set.of()));
        if (condition.health() == Health.UNWELL || replaces && !condition.isWell()) {
            takeOutWhereThere(feature);
            return Optional.of(condition.why());
        }
        return Optional.empty();
    }

    /**
     * What is wrong with a feature that is in force alone, so that the hotline has only this version of what it brings.
     *
     * @param known what was wrong before, and so is not its fault
     */
    Optional<String> trouble(Feature feature, Set<String> known) {
        Condition condition = patience.await(() -> alone(feature, known));
        return condition.health() == Health.UNWELL ? Optional.of(condition.why()) : Optional.empty();
    }

    private Condition alone(Feature feature, Set<String> known) {
        return Condition.of(Stream.concat(
                        Stream.of(condition(feature)),
                        troubles(feature).stream()
                                .filter(it -> !known.contains(it))
                                .map(it -> new Condition(Health.UNWELL, List.of(it))))
                .toList());
    }

    /** What the hotline says of what a feature brings. */
    Set<String> troubles(Feature feature) {
        return bundles(feature)
                .flatMap(it -> overview.troubles(it.getSymbolicName()).stream())
                .collect(Collectors.toSet());
    }

    /** Takes features out together. */
    void takeOut(List<Feature> features) throws Exception {
        Set<String> ids = features.stream()
                .map(it -> it.getName() + "/" + it.getVersion())
                .collect(Collectors.toSet());
        service.uninstallFeatures(ids, EnumSet.copyOf(CALMLY));
    }

    private void takeOutWhereThere(Feature feature) {
        try {
            if (service.isRequired(feature) || service.isInstalled(feature)) {
                takeOut(List.of(feature));
            }
        } catch (Exception e) {
            LOG.warn("{} is not gone", feature.getId(), e);
        }
    }

    private Condition condition(Feature feature) {
        return Condition.of(bundles(feature).map(overview.diagnosis()::of).toList());
    }

    private Stream<Bundle> bundles(Feature feature) {
        Set<String> locations = Features.locations(feature).collect(Collectors.toSet());
        return Arrays.stream(context.getBundles()).filter(it -> locations.contains(it.getLocation()));
    }

    /** Karaf says at length what it could not resolve; the package is what its author can mend. */
    static String sentence(Exception failure) {
        String said = String.valueOf(failure.getMessage());
        Matcher wanted = PACKAGE.matcher(said);
        String last = "";
        while (wanted.find()) {
            last = wanted.group(1);
        }
        return last.isEmpty() ? Causes.of(failure) : "缺少程序包 " + last + "，容器内没有模块包提供";
    }
}
