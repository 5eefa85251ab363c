package org.hotline12345.catalogue.node;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import org.osgi.framework.Bundle;
import org.osgi.service.component.runtime.ServiceComponentRuntime;
import org.osgi.service.component.runtime.dto.ComponentConfigurationDTO;

/** Says why the components of a bundle are not well. */
interface Wellness {

    /** A sentence in Chinese; empty where nothing is wrong. */
    Optional<String> trouble(Bundle bundle);

    /** As Declarative Services see it: whoever failed or lacks something. */
    static Wellness of(ServiceComponentRuntime runtime) {
        return bundle -> runtime.getComponentDescriptionDTOs(bundle).stream()
                .flatMap(it -> runtime.getComponentConfigurationDTOs(it).stream())
                .flatMap(it -> trouble(it).stream())
                .findFirst();
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
