package org.hotline12345.modules.look;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hotline12345.modules.api.ModuleBundle;
import org.osgi.framework.Bundle;
import org.osgi.framework.Constants;
import org.osgi.framework.ServiceReference;

/** A bundle with its services, so that it can be read. */
final class ServiceNames {

    private ServiceNames() {}

    static ModuleBundle describe(Bundle bundle) {
        boolean gone = bundle.getState() == Bundle.UNINSTALLED;
        return new ModuleBundle(
                bundle.getBundleId(),
                Optional.ofNullable(bundle.getSymbolicName()).orElse(""),
                bundle.getVersion().toString(),
                state(bundle.getState()),
                bundle.getLocation(),
                gone ? List.of() : registered(bundle),
                gone ? List.of() : used(bundle));
    }

    private static List<String> registered(Bundle bundle) {
        return references(bundle.getRegisteredServices())
                .flatMap(ServiceNames::interfaces)
                .distinct()
                .sorted()
                .toList();
    }

    private static List<String> used(Bundle bundle) {
        return references(bundle.getServicesInUse())
                .flatMap(it -> interfaces(it).map(name -> name + from(it, bundle)))
                .distinct()
                .sorted()
                .toList();
    }

    private static String from(ServiceReference<?> reference, Bundle user) {
        Bundle owner = reference.getBundle();
        return owner == null || owner.equals(user) ? "" : "（" + owner.getSymbolicName() + "）";
    }

    private static Stream<String> interfaces(ServiceReference<?> reference) {
        return Arrays.stream((String[]) reference.getProperty(Constants.OBJECTCLASS))
                .map(Components::shortName);
    }

    private static Stream<ServiceReference<?>> references(ServiceReference<?>[] references) {
        return references == null ? Stream.empty() : Arrays.stream(references);
    }

    private static String state(int state) {
        return switch (state) {
            case Bundle.ACTIVE -> "ACTIVE";
            case Bundle.STARTING -> "STARTING";
            case Bundle.STOPPING -> "STOPPING";
            case Bundle.RESOLVED -> "RESOLVED";
            case Bundle.INSTALLED -> "INSTALLED";
            default -> "UNINSTALLED";
        };
    }
}
