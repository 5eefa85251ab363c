package org.hotline12345.modules.look;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.karaf.features.Feature;
import org.hotline12345.modules.api.Dependent;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.Constants;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.ServiceReference;
import org.osgi.framework.namespace.PackageNamespace;
import org.osgi.framework.wiring.BundleWire;
import org.osgi.framework.wiring.BundleWiring;

/**
 * 依赖方. What stops when bundles go: features that name theirs, bundles that are wired to them, components that cannot do without
 * a service of theirs. Who merely has use of what they bring, such as the hotline of a unit, does not stop.
 */
final class Dependents {

    private final BundleContext context;
    private final List<Components.Binding> bindings;

    Dependents(BundleContext context, List<Components.Binding> bindings) {
        this.context = context;
        this.bindings = bindings;
    }

    /** Of a feature: the features that need it. */
    static List<Dependent> of(String feature, Features features) {
        return features.dependents(feature).stream()
                .map(Feature::getName)
                .distinct()
                .map(it -> new Dependent(it, "功能 " + it + " 需要 " + feature + "，会一并移除"))
                .toList();
    }

    /**
     * Of bundles.
     *
     * @param passedOver bundles that go with them, or are said to already
     */
    List<Dependent> of(Collection<Bundle> bundles, Set<Bundle> passedOver) {
        Set<Bundle> inside = new HashSet<>(passedOver);
        inside.addAll(bundles);
        TreeMap<String, Dependent> found = new TreeMap<>();
        bundles.forEach(it -> wired(it, inside).forEach(each -> found.putIfAbsent(each.name(), each)));
        served(bundles, inside).forEach(each -> found.putIfAbsent(each.name(), each));
        return List.copyOf(found.values());
    }

    private static List<Dependent> wired(Bundle bundle, Set<Bundle> inside) {
        BundleWiring wiring = bundle.adapt(BundleWiring.class);
        if (wiring == null) {
            return List.of();
        }
        List<Dependent> wired = new ArrayList<>();
        for (BundleWire wire : wiring.getProvidedWires(null)) {
            Bundle user = wire.getRequirer().getBundle();
            if (!inside.contains(user)) {
                Object name = wire.getCapability().getAttributes().get(PackageNamespace.PACKAGE_NAMESPACE);
                String what = name == null ? wire.getCapability().getNamespace() : "程序包 " + name;
                wired.add(new Dependent(
                        user.getSymbolicName(),
                        user.getSymbolicName() + " 使用 " + bundle.getSymbolicName() + " 的" + what + "，下次启动后不能运行"));
            }
        }
        return wired;
    }

    private List<Dependent> served(Collection<Bundle> bundles, Set<Bundle> inside) {
        Set<Long> own = bundles.stream()
                .flatMap(it -> references(it).stream())
                .map(Dependents::id)
                .collect(Collectors.toSet());
        Set<Long> insiders = inside.stream().map(Bundle::getBundleId).collect(Collectors.toSet());
        return bindings.stream()
                .filter(it -> !insiders.contains(it.bundle()))
                .filter(it -> !it.bound().isEmpty() && own.containsAll(it.bound()))
                .filter(it -> !isReplaced(it, own))
                .map(it -> new Dependent(
                        it.symbolicName(),
                        it.symbolicName() + " 的组件 " + it.component() + " 必须使用服务 " + Components.shortName(it.service())
                                + "，将停止工作"))
                .toList();
    }

    /** Whether the same service can be had from somebody who stays. */
    private boolean isReplaced(Components.Binding binding, Set<Long> own) {
        try {
            ServiceReference<?>[] all = context.getAllServiceReferences(binding.service(), binding.target());
            return all != null && Arrays.stream(all).anyMatch(it -> !own.contains(id(it)));
        } catch (InvalidSyntaxException e) {
            return false;
        }
    }

    private static List<ServiceReference<?>> references(Bundle bundle) {
        ServiceReference<?>[] registered = bundle.getRegisteredServices();
        return registered == null ? List.of() : List.of(registered);
    }

    private static Long id(ServiceReference<?> reference) {
        return (Long) reference.getProperty(Constants.SERVICE_ID);
    }
}
