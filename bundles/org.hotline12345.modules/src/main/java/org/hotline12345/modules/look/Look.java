package org.hotline12345.modules.look;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.karaf.features.Feature;
import org.hotline12345.modules.api.Contribution;
import org.hotline12345.modules.api.Dependent;
import org.hotline12345.modules.api.ModuleStatus;
import org.hotline12345.modules.api.ModuleStatus.Form;
import org.hotline12345.modules.api.ModuleStatus.Health;
import org.hotline12345.modules.gate.Origin;
import org.hotline12345.modules.kept.Shelf;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;

/** One look at the container: what is in it is asked once, and all modules are told from that. */
final class Look {

    private final Features features;
    private final Diagnosis diagnosis;
    private final Dependents dependents;
    private final ErrorLog errors;
    private final Shelf shelf;
    private final Map<String, List<Contribution>> brought;
    private final Map<String, Bundle> byLocation;
    private final TreeMap<String, List<Bundle>> single = new TreeMap<>();
    private final Set<String> names;
    private final Set<String> platform;

    Look(
            BundleContext context,
            Features features,
            Origin origin,
            Diagnosis diagnosis,
            List<Components.Binding> bindings,
            ErrorLog errors,
            Shelf shelf,
            Collection<Contribution> contributions) {
        this.features = features;
        this.diagnosis = diagnosis;
        this.dependents = new Dependents(context, bindings);
        this.errors = errors;
        this.shelf = shelf;
        this.brought = contributions.stream().collect(Collectors.groupingBy(Contribution::bundle));
        this.byLocation = Arrays.stream(context.getBundles())
                .collect(Collectors.toMap(Bundle::getLocation, it -> it, (one, other) -> one));
        Set<String> owned = features.locations();
        Set<String> ours = new HashSet<>();
        for (Bundle each : context.getBundles()) {
            if (origin.isModule(each)
                    || Origin.file(each).filter(shelf.files()::holds).isPresent()) {
                ours.add(each.getLocation());
                if (!owned.contains(each.getLocation())) {
                    single.computeIfAbsent(String.valueOf(each.getSymbolicName()), it -> new ArrayList<>())
                            .add(each);
                }
            }
        }
        this.platform = features.platformLocations();
        this.names = features.modules(ours).collect(Collectors.toSet());
    }

    List<ModuleStatus> all() {
        return Stream.concat(
                        names.stream().map(this::feature),
                        single.keySet().stream().map(this::bundle))
                .sorted(Comparator.comparing((ModuleStatus it) -> it.health() == Health.ABSENT)
                        .thenComparing(ModuleStatus::name))
                .toList();
    }

    Optional<ModuleStatus> find(String name) {
        if (names.contains(name)) {
            return Optional.of(feature(name));
        }
        return single.containsKey(name) ? Optional.of(bundle(name)) : Optional.empty();
    }

    private ModuleStatus feature(String name) {
        Optional<Feature> installed = features.installed(name);
        Feature shown = installed.orElse(features.versions(name).get(0));
        List<Bundle> bundles = installed.map(this::own).orElse(List.of());
        return new ModuleStatus(
                name,
                Form.FEATURE,
                Optional.ofNullable(shown.getDescription()).orElse(""),
                shown.getVersion(),
                installed.isEmpty() ? Health.ABSENT : condition(bundles).health(),
                condition(bundles).troubles(),
                bundles.stream().map(ServiceNames::describe).toList(),
                brought(bundles),
                errors.of(bundles),
                installed.isEmpty() ? List.of() : dependents(name, bundles),
                features.versions(name).stream().map(Feature::getVersion).toList(),
                shelf.journal()
                        .before(name, shown.getVersion())
                        .filter(it -> installed.isPresent())
                        .filter(it -> features.versions(name).stream()
                                .anyMatch(version -> version.getVersion().equals(it))));
    }

    /** Those of its bundles that are not the platform's. */
    private List<Bundle> own(Feature feature) {
        return Features.locations(feature)
                .filter(it -> !platform.contains(it))
                .map(byLocation::get)
                .filter(it -> it != null)
                .toList();
    }

    /** A bundle that a feature which stays names as well stays, too. */
    private List<Dependent> dependents(String name, List<Bundle> bundles) {
        List<Dependent> all = new ArrayList<>(Dependents.of(name, features));
        List<Feature> others = features.dependents(name);
        Set<Bundle> goWithIt = others.stream().flatMap(it -> own(it).stream()).collect(Collectors.toSet());
        Set<String> gone = Stream.concat(Stream.of(name), others.stream().map(Feature::getName))
                .collect(Collectors.toSet());
        List<Bundle> leaving = bundles.stream()
                .filter(it -> gone.containsAll(features.owners(it.getLocation())))
                .toList();
        all.addAll(dependents.of(leaving, goWithIt));
        return all;
    }

    private ModuleStatus bundle(String name) {
        List<Bundle> bundles = single.get(name).stream()
                .sorted(Comparator.comparing(Bundle::getVersion).reversed())
                .toList();
        Bundle inForce = bundles.stream()
                .filter(it -> it.getState() == Bundle.ACTIVE)
                .findFirst()
                .orElse(bundles.get(0));
        String version = inForce.getVersion().toString();
        Condition condition = condition(bundles);
        return new ModuleStatus(
                name,
                Form.BUNDLE,
                Optional.ofNullable(inForce.getHeaders("").get("Bundle-Description"))
                        .orElse(""),
                version,
                condition.health(),
                condition.troubles(),
                bundles.stream().map(ServiceNames::describe).toList(),
                brought(bundles),
                errors.of(bundles),
                dependents.of(bundles, Set.of()),
                Stream.concat(
                                bundles.stream().map(it -> it.getVersion().toString()),
                                shelf.files().versions(name).stream())
                        .distinct()
                        .toList(),
                shelf.journal()
                        .before(name, version)
                        .filter(it -> shelf.files().find(name, it).isPresent()));
    }

    private Condition condition(List<Bundle> bundles) {
        List<Condition> parts =
                new ArrayList<>(bundles.stream().map(diagnosis::of).toList());
        Set<String> known = new HashSet<>();
        for (Bundle each : bundles) {
            if (!known.add(each.getSymbolicName())) {
                parts.add(Condition.unwell("同名模块包 " + each.getSymbolicName() + " 装有两个版本"));
            }
        }
        brought(bundles)
                .forEach(it ->
                        it.trouble().ifPresent(trouble -> parts.add(Condition.unwell(it.name() + "：" + trouble))));
        return Condition.of(parts);
    }

    private List<Contribution> brought(List<Bundle> bundles) {
        return bundles.stream()
                .map(Bundle::getSymbolicName)
                .distinct()
                .flatMap(it -> brought.getOrDefault(it, List.of()).stream())
                .sorted(Comparator.comparing(Contribution::kind).thenComparing(Contribution::name))
                .toList();
    }
}
