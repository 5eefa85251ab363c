package org.hotline12345.catalogue.node;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.osgi.framework.Bundle;
import org.osgi.service.component.runtime.ServiceComponentRuntime;
import org.osgi.service.component.runtime.dto.ComponentConfigurationDTO;

/** Says why a bundle is not well. */
interface Wellness {

    /** What is wrong with itself, as a sentence in Chinese; empty where nothing is. */
    Optional<String> trouble(Bundle bundle);

    /**
     * What the hotline has against what it brought, as a sentence in Chinese; empty where nothing. It can be told only of one that has no
     * other version beside it.
     */
    default Optional<String> refused(Bundle bundle) {
        return Optional.empty();
    }

    /**
     * As Declarative Services see it, whoever failed or lacks something; and as the subsystems do.
     *
     * @param troubles what these have against what bundles brought, by symbolic names
     */
    static Wellness of(ServiceComponentRuntime runtime, Supplier<Map<String, String>> troubles) {
        return new Wellness() {
            @Override
            public Optional<String> trouble(Bundle bundle) {
                return runtime.getComponentDescriptionDTOs(bundle).stream()
                        .flatMap(it -> runtime.getComponentConfigurationDTOs(it).stream())
                        .flatMap(it -> Wellness.trouble(it).stream())
                        .findFirst();
            }

            @Override
            public Optional<String> refused(Bundle bundle) {
                return Optional.ofNullable(troubles.get().get(bundle.getSymbolicName()));
            }
        };
    }

    private static Optional<String> trouble(ComponentConfigurationDTO component) {
        String name = component.description.name;
        return switch (component.state) {
            case ComponentConfigurationDTO.FAILED_ACTIVATION ->
                Optional.of("组件 " + name + " 启动失败：" + Causes.cut(component.failure == null ? "" : component.failure));
            case ComponentConfigurationDTO.UNSATISFIED_REFERENCE ->
                Optional.of("组件 " + name + " 缺少服务 "
                        + Arrays.stream(component.unsatisfiedReferences)
                                .map(it -> it.name)
                                .collect(Collectors.joining("、"))
                        + "：先启用提供它的模块");
            default -> Optional.empty();
        };
    }
}
