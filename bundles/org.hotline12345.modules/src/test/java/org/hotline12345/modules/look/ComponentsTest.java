package org.hotline12345.modules.look;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.hotline12345.modules.RealFramework;
import org.hotline12345.modules.api.ModuleStatus.Health;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.Bundle;
import org.osgi.framework.dto.BundleDTO;
import org.osgi.framework.dto.ServiceReferenceDTO;
import org.osgi.service.component.runtime.ServiceComponentRuntime;
import org.osgi.service.component.runtime.dto.ComponentConfigurationDTO;
import org.osgi.service.component.runtime.dto.ComponentDescriptionDTO;
import org.osgi.service.component.runtime.dto.ReferenceDTO;
import org.osgi.service.component.runtime.dto.SatisfiedReferenceDTO;
import org.osgi.service.component.runtime.dto.UnsatisfiedReferenceDTO;

class ComponentsTest {

    @TempDir
    Path folder;

    private RealFramework framework;
    private Bundle bundle;

    @BeforeEach
    void start() throws Exception {
        framework = new RealFramework(folder);
        bundle = framework.context().getBundle();
    }

    @AfterEach
    void stop() throws Exception {
        framework.close();
    }

    @Test
    void oneThatThrewSaysTheInnermostCause() {
        ComponentConfigurationDTO failed = component(ComponentConfigurationDTO.FAILED_ACTIVATION, "1..1");
        failed.failure =
                "java.lang.RuntimeException: outside\n\tat a.B.c(B.java:1)\nCaused by: java.io.IOException: no fuse\n\t... 1 more\n";

        Condition condition = condition(failed, Set.of());

        assertEquals(Health.UNWELL, condition.health());
        assertEquals("组件 Harvest 激活时出错：java.io.IOException: no fuse", condition.why());
    }

    @Test
    void oneThatWaitsSaysForWhat() {
        ComponentConfigurationDTO waiting = component(ComponentConfigurationDTO.UNSATISFIED_REFERENCE, "1..1");
        UnsatisfiedReferenceDTO missing = new UnsatisfiedReferenceDTO();
        missing.name = "tree";
        missing.target = "(kind=fig)";
        waiting.unsatisfiedReferences = new UnsatisfiedReferenceDTO[] {missing};

        Condition condition = condition(waiting, Set.of());

        assertEquals(Health.STARTING, condition.health());
        assertEquals("组件 Harvest 在等待服务 Tree (kind=fig)", condition.why());
        assertEquals(Set.of("org.example.Harvest"), components(waiting).waiting(bundle));
        assertTrue(condition(waiting, Set.of("org.example.Harvest")).isWell());
    }

    @Test
    void onlyWhatItCannotDoWithoutBindsIt() {
        ComponentConfigurationDTO must = bound("1..1");
        assertEquals(Set.of(7L), components(must).bindings().get(0).bound());
        assertEquals("Harvest", components(must).bindings().get(0).component());
        assertEquals(List.of(), components(bound("0..n")).bindings());
    }

    private ComponentConfigurationDTO bound(String cardinality) {
        ComponentConfigurationDTO active = component(ComponentConfigurationDTO.ACTIVE, cardinality);
        ServiceReferenceDTO service = new ServiceReferenceDTO();
        service.id = 7;
        SatisfiedReferenceDTO reference = new SatisfiedReferenceDTO();
        reference.name = "tree";
        reference.boundServices = new ServiceReferenceDTO[] {service};
        active.satisfiedReferences = new SatisfiedReferenceDTO[] {reference};
        return active;
    }

    private Condition condition(ComponentConfigurationDTO component, Set<String> mayWait) {
        return Condition.of(components(component).conditions(bundle, mayWait));
    }

    private ComponentConfigurationDTO component(int state, String cardinality) {
        ReferenceDTO reference = new ReferenceDTO();
        reference.name = "tree";
        reference.interfaceName = "org.example.Tree";
        reference.cardinality = cardinality;
        ComponentConfigurationDTO component = new ComponentConfigurationDTO();
        component.state = state;
        component.satisfiedReferences = new SatisfiedReferenceDTO[0];
        component.unsatisfiedReferences = new UnsatisfiedReferenceDTO[0];
        component.description = new ComponentDescriptionDTO();
        component.description.name = "org.example.Harvest";
        component.description.references = new ReferenceDTO[] {reference};
        component.description.bundle = new BundleDTO();
        component.description.bundle.symbolicName = "org.example";
        return component;
    }

    /** DS, with one component. */
    private static Components components(ComponentConfigurationDTO component) {
        return new Components((ServiceComponentRuntime) Proxy.newProxyInstance(
                ServiceComponentRuntime.class.getClassLoader(),
                new Class<?>[] {ServiceComponentRuntime.class},
                (proxy, method, arguments) -> method.getName().equals("getComponentDescriptionDTOs")
                        ? List.of(component.description)
                        : List.of(component)));
    }
}
