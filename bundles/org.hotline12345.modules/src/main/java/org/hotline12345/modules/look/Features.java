package org.hotline12345.modules.look;

import java.net.URI;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.felix.utils.version.VersionTable;
import org.apache.karaf.features.BundleInfo;
import org.apache.karaf.features.Dependency;
import org.apache.karaf.features.Feature;
import org.apache.karaf.features.FeaturesService;
import org.apache.karaf.features.Repository;

/** The features that are known at one moment, and which of them are modules. */
public final class Features {

    /** What the platform itself is. */
    private static final String PLATFORM = "hotline";

    private static final String OURS = "mvn:org.hotline12345/";

    private static final String KARAF = "mvn:org.apache.karaf.features/";

    private static final Comparator<Feature> LATEST_FIRST = Comparator.comparing(
                    Feature::getVersion, Comparator.comparing(VersionTable::getVersion))
            .reversed();

    private final Map<String, List<Feature>> byName = new TreeMap<>();
    private final Set<String> installed = new HashSet<>();
    private final Set<String> required = new HashSet<>();
    private final Set<String> platform;
    private final Set<String> repositories;
    private final Map<String, Set<String>> closures = new ConcurrentHashMap<>();

    private Features(FeaturesService service) throws Exception {
        for (Feature each : service.listFeatures()) {
            byName.computeIfAbsent(each.getName(), it -> new ArrayList<>()).add(each);
        }
        byName.values().forEach(it -> it.sort(LATEST_FIRST));
        Arrays.stream(service.listInstalledFeatures()).map(Feature::getId).forEach(installed::add);
        Arrays.stream(service.listRequiredFeatures()).map(Feature::getId).forEach(required::add);
        platform = closure(PLATFORM);
        repositories = ofPlatform(service.listRepositories());
    }

    /** The files in which the platform, and Karaf, say what there is; whatever stands in another one came later. */
    private Set<String> ofPlatform(Repository[] known) {
        Map<String, Repository> byAddress = Arrays.stream(known)
                .collect(Collectors.toMap(it -> it.getURI().toString(), it -> it, (one, other) -> one));
        Set<String> all = byAddress.keySet().stream()
                .filter(it -> it.startsWith(KARAF))
                .collect(Collectors.toCollection(HashSet::new));
        versions(PLATFORM).forEach(it -> all.add(it.getRepositoryUrl()));
        Deque<String> open = new ArrayDeque<>(all);
        while (!open.isEmpty()) {
            Optional.ofNullable(byAddress.get(open.pop())).stream()
                    .flatMap(it -> Arrays.stream(it.getRepositories()))
                    .map(URI::toString)
                    .filter(all::add)
                    .forEach(open::push);
        }
        return all;
    }

    public static Features of(FeaturesService service) {
        try {
            return new Features(service);
        } catch (Exception e) {
            throw new IllegalStateException("Features cannot be listed", e);
        }
    }

    /** The names of those that are modules; a bundle of one that is installed may say so too. */
    Stream<String> modules(Set<String> locationsOfModules) {
        return byName.keySet().stream().filter(it -> isModule(it, locationsOfModules));
    }

    boolean isModule(String name, Set<String> locationsOfModules) {
        return !platform.contains(name) && versions(name).stream().anyMatch(it -> isOurs(it, locationsOfModules));
    }

    private boolean isOurs(Feature feature, Set<String> locationsOfModules) {
        return !feature.isHidden()
                && (!isOfPlatform(feature)
                        || closure(feature.getName()).stream()
                                .anyMatch(it -> it.startsWith(PLATFORM) && platform.contains(it))
                        || locations(feature).anyMatch(it -> it.startsWith(OURS) || locationsOfModules.contains(it)));
    }

    /** All that a feature needs, and itself. */
    private Set<String> closure(String name) {
        return closures.computeIfAbsent(name, this::followed);
    }

    private Set<String> followed(String name) {
        Set<String> all = new HashSet<>(Set.of(name));
        Deque<String> open = new ArrayDeque<>(all);
        while (!open.isEmpty()) {
            for (Feature each : byName.getOrDefault(open.pop(), List.of())) {
                each.getDependencies().stream()
                        .map(Dependency::getName)
                        .filter(all::add)
                        .forEach(open::push);
            }
        }
        return all;
    }

    /** Whether the platform, or Karaf, tells of a feature by itself. */
    public boolean isOfPlatform(Feature feature) {
        return repositories.contains(String.valueOf(feature.getRepositoryUrl()));
    }

    /** Those that somebody asked for. */
    public Stream<Feature> askedFor() {
        return byName.values().stream().flatMap(List::stream).filter(this::isAskedFor);
    }

    /** Exactly this version. */
    public Optional<Feature> find(String name, String version) {
        return versions(name).stream()
                .filter(it -> it.getVersion().equals(version))
                .findFirst();
    }

    public boolean isPlatform(String name) {
        return platform.contains(name);
    }

    /** All versions that are known, the latest first. */
    public List<Feature> versions(String name) {
        return byName.getOrDefault(name, List.of());
    }

    /** The names of all that are known. */
    public Set<String> names() {
        return Set.copyOf(byName.keySet());
    }

    /** The ids of all that are known. */
    public Set<String> ids() {
        return byName.values().stream()
                .flatMap(List::stream)
                .map(Feature::getId)
                .collect(Collectors.toSet());
    }

    /** The version that is in force; the latest of several. */
    public Optional<Feature> installed(String name) {
        return versions(name).stream().filter(this::isInstalled).findFirst();
    }

    public boolean isInstalled(Feature feature) {
        return installed.contains(feature.getId());
    }

    /** The installed features that need this one, directly or not. */
    public List<Feature> dependents(String name) {
        return byName.values().stream()
                .flatMap(List::stream)
                .filter(it -> installed.contains(it.getId()) && !it.getName().equals(name))
                .filter(it -> closure(it.getName()).contains(name))
                .toList();
    }

    /** The installed features whose bundle one is, by its location. */
    public List<String> owners(String location) {
        return byName.values().stream()
                .flatMap(List::stream)
                .filter(it -> installed.contains(it.getId()))
                .filter(it -> locations(it).anyMatch(location::equals))
                .map(Feature::getName)
                .distinct()
                .toList();
    }

    /** Whether somebody asked for it, rather than another feature. */
    public boolean isAskedFor(Feature feature) {
        return required.contains(feature.getId());
    }

    /** Where the bundles of all installed features come from. */
    Set<String> locations() {
        return byName.values().stream()
                .flatMap(List::stream)
                .filter(it -> installed.contains(it.getId()))
                .flatMap(Features::locations)
                .collect(Collectors.toSet());
    }

    /** Where the bundles of the platform come from. */
    public Set<String> platformLocations() {
        return platform.stream()
                .flatMap(it -> versions(it).stream())
                .flatMap(Features::locations)
                .collect(Collectors.toSet());
    }

    public static Stream<String> locations(Feature feature) {
        return feature.getBundles().stream().map(BundleInfo::getLocation);
    }
}
