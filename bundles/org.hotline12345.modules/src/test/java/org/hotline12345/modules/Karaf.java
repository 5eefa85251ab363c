package org.hotline12345.modules;

import java.io.IOException;
import java.lang.reflect.Array;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.karaf.features.BundleInfo;
import org.apache.karaf.features.Dependency;
import org.apache.karaf.features.Feature;
import org.apache.karaf.features.FeatureEvent;
import org.apache.karaf.features.FeaturesListener;
import org.apache.karaf.features.FeaturesService;
import org.apache.karaf.features.Repository;
import org.apache.karaf.kar.KarService;

/** What a test knows of features, and Karaf's service that tells of them, installs and removes them. Safe for any thread. */
public final class Karaf {

    private static final String OURS = "mvn:org.hotline12345/features/1/xml/features";

    private final List<Feature> known = new ArrayList<>();
    private final Map<String, Feature> installed = new LinkedHashMap<>();
    private final List<FeaturesListener> listeners = new ArrayList<>();

    /** A feature of the platform's own file, that needs others by their names. */
    public Karaf feature(String name, String version, String... needs) {
        return feature(OURS, name, version, List.of(), needs);
    }

    public Karaf feature(String file, String name, String version, List<String> bundles, String... needs) {
        Map<String, Object> says = Map.of(
                "getId",
                name + "/" + version,
                "getName",
                name,
                "getVersion",
                version,
                "getDescription",
                "",
                "getRepositoryUrl",
                file,
                "getDependencies",
                Stream.of(needs)
                        .map(it -> value(Dependency.class, Map.of("getName", it)))
                        .toList(),
                "getBundles",
                bundles.stream()
                        .map(it -> value(BundleInfo.class, Map.of("getLocation", it)))
                        .toList(),
                "isHidden",
                false);
        known.add(value(Feature.class, says));
        return this;
    }

    public synchronized Karaf installed(String name, String version) {
        Feature feature = find(name, version);
        installed.put(feature.getId(), feature);
        tell(FeatureEvent.EventType.FeatureInstalled, feature);
        return this;
    }

    /** Takes features out, by their ids. */
    public synchronized boolean uninstalled(Collection<?> ids) {
        List<Feature> gone = ids.stream().map(installed::remove).toList();
        gone.forEach(it -> tell(FeatureEvent.EventType.FeatureUninstalled, it));
        return !gone.isEmpty();
    }

    private void tell(FeatureEvent.EventType type, Feature feature) {
        listeners.forEach(it -> it.featureEvent(new FeatureEvent(type, feature, "root", false)));
    }

    /** The ids of what is installed. */
    public synchronized List<String> installed() {
        return List.copyOf(installed.keySet());
    }

    public FeaturesService service() {
        return proxy(FeaturesService.class, (method, arguments) -> answer(method, arguments));
    }

    /**
     * Karaf's service of KARs. One that is called {@code NAME-VERSION.kar} brings a feature of that name and version, and another
     * that is called {@code NAME-extra}.
     *
     * @param data where Karaf notes down what they brought
     */
    public KarService kars(Path data) {
        return proxy(KarService.class, (method, arguments) -> {
            if (method.getName().equals("install")) {
                unpacked(data, Path.of((URI) arguments[0]).getFileName().toString());
            }
            return List.of();
        });
    }

    private synchronized void unpacked(Path data, String file) throws IOException {
        String kar = file.substring(0, file.lastIndexOf('.'));
        String name = kar.substring(0, kar.lastIndexOf('-'));
        String version = kar.substring(name.length() + 1);
        Path notes = Files.createDirectories(data.resolve("kar").resolve(kar)).resolve("features.cfg");
        String repository = notes.resolveSibling("features.xml").toUri().toString();
        Files.writeString(notes, repository + "\n");
        for (String each : List.of(name, name + "-extra")) {
            feature(repository, each, version, List.of());
            installed(each, version);
        }
    }

    private synchronized Object answer(Method method, Object[] arguments) {
        return switch (method.getName()) {
            case "listFeatures" -> known.toArray(Feature[]::new);
            case "listInstalledFeatures", "listRequiredFeatures" ->
                installed.values().toArray(Feature[]::new);
            case "listRepositories" ->
                new Repository[] {
                    value(Repository.class, Map.of("getURI", URI.create(OURS), "getRepositories", new URI[0]))
                };
            case "installFeature" -> installed(arguments[0].toString(), arguments[1].toString()) == null;
            case "uninstallFeatures" -> uninstalled((Collection<?>) arguments[0]);
            case "registerListener" -> listeners.add((FeaturesListener) arguments[0]);
            case "unregisterListener" -> listeners.remove(arguments[0]);
            case "isInstalled", "isRequired" -> installed.containsKey(((Feature) arguments[0]).getId());
            default -> throw new UnsupportedOperationException(method.getName());
        };
    }

    private Feature find(String name, String version) {
        return known.stream()
                .filter(it -> it.getName().equals(name) && it.getVersion().equals(version))
                .findFirst()
                .orElseThrow();
    }

    private static <T> T value(Class<T> type, Map<String, Object> says) {
        return proxy(type, (method, arguments) -> says.getOrDefault(method.getName(), empty(method.getReturnType())));
    }

    private static Object empty(Class<?> type) {
        return type.isArray() ? Array.newInstance(type.getComponentType(), 0) : null;
    }

    private static <T> T proxy(Class<T> type, Answering answering) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> {
                    if (method.getDeclaringClass() == Object.class) {
                        return method.invoke(answering, arguments);
                    }
                    Object answer = answering.answer(method, arguments);
                    return method.getReturnType() == void.class ? null : answer;
                }));
    }

    /** What is answered to a call. */
    private interface Answering {

        Object answer(Method method, Object[] arguments) throws Exception;
    }
}
