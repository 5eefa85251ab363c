package org.hotline12345.modules.look;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.osgi.framework.Bundle;
import org.osgi.service.component.runtime.ServiceComponentRuntime;
import org.osgi.service.component.runtime.dto.ComponentConfigurationDTO;
import org.osgi.service.component.runtime.dto.ComponentDescriptionDTO;
import org.osgi.service.component.runtime.dto.ReferenceDTO;
import org.osgi.service.component.runtime.dto.UnsatisfiedReferenceDTO;

/** What DS says of the components of bundles. */
public final class Components {

    private final ServiceComponentRuntime runtime;

    public Components(ServiceComponentRuntime runtime) {
        this.runtime = runtime;
    }

    /** How those of one bundle do, leaving out that some wait that are named. */
    List<Condition> conditions(Bundle bundle, Set<String> mayWait) {
        return configurations(bundle)
                .map(it -> condition(it, mayWait))
                .filter(it -> !it.isWell())
                .toList();
    }

    /** The names of those that wait for a service. */
    public Set<String> waiting(Bundle bundle) {
        return configurations(bundle)
                .filter(it -> it.state == ComponentConfigurationDTO.UNSATISFIED_REFERENCE)
                .map(it -> it.description.name)
                .collect(Collectors.toSet());
    }

    private Stream<ComponentConfigurationDTO> configurations(Bundle bundle) {
        return runtime.getComponentDescriptionDTOs(bundle).stream()
                .map(runtime::getComponentConfigurationDTOs)
                .flatMap(Collection::stream);
    }

    private static Condition condition(ComponentConfigurationDTO component, Set<String> mayWait) {
        String name = shortName(component.description.name);
        return switch (component.state) {
            case ComponentConfigurationDTO.FAILED_ACTIVATION ->
                Condition.unwell("组件 " + name + " 激活时出错：" + Causes.of(String.valueOf(component.failure)));
            case ComponentConfigurationDTO.UNSATISFIED_REFERENCE ->
                mayWait.contains(component.description.name)
                        ? Condition.well()
                        : Condition.starting("组件 " + name + " 在等待服务 " + wanted(component));
            default -> Condition.well();
        };
    }

    private static String wanted(ComponentConfigurationDTO component) {
        List<String> wanted = new ArrayList<>();
        for (UnsatisfiedReferenceDTO missing : component.unsatisfiedReferences) {
            reference(component.description, missing.name)
                    .forEach(it -> wanted.add(
                            shortName(it.interfaceName) + (missing.target == null ? "" : " " + missing.target)));
        }
        return String.join("、", wanted);
    }

    private static Stream<ReferenceDTO> reference(ComponentDescriptionDTO description, String name) {
        return Arrays.stream(description.references).filter(it -> name.equals(it.name));
    }

    /** Which components cannot do without the services that they have, in all bundles. */
    List<Binding> bindings() {
        List<Binding> bindings = new ArrayList<>();
        for (ComponentDescriptionDTO description : runtime.getComponentDescriptionDTOs()) {
            for (ComponentConfigurationDTO component : runtime.getComponentConfigurationDTOs(description)) {
                bind(component, bindings);
            }
        }
        return bindings;
    }

    private static void bind(ComponentConfigurationDTO component, List<Binding> bindings) {
        Arrays.stream(component.satisfiedReferences)
                .forEach(bound -> reference(component.description, bound.name)
                        .filter(it -> it.cardinality.startsWith("1"))
                        .forEach(it -> bindings.add(new Binding(
                                component.description.bundle.id,
                                component.description.bundle.symbolicName,
                                shortName(component.description.name),
                                it.interfaceName,
                                bound.target,
                                Arrays.stream(bound.boundServices)
                                        .map(service -> service.id)
                                        .collect(Collectors.toSet())))));
    }

    /** The last part of the name of a class. */
    static String shortName(String name) {
        return name.substring(name.lastIndexOf('.') + 1);
    }

    /**
     * A component that has what it cannot do without.
     *
     * @param bundle the id of its bundle
     * @param symbolicName the name of its bundle
     * @param component its short name
     * @param service the interface
     * @param target the filter; null where any will do
     * @param bound the ids of the services that it has
     */
    record Binding(
            long bundle, String symbolicName, String component, String service, String target, Set<Long> bound) {}
}
