package org.hotline12345.modules;

import java.lang.reflect.Array;
import java.lang.reflect.Proxy;
import java.util.Collection;
import java.util.List;
import org.apache.karaf.features.FeaturesService;
import org.apache.karaf.kar.KarService;
import org.osgi.service.component.runtime.ServiceComponentRuntime;

/** What Karaf and DS say where neither has anything. */
public final class Foreign {

    private Foreign() {}

    public static FeaturesService noFeatures() {
        return nothing(FeaturesService.class);
    }

    public static KarService noKars() {
        return nothing(KarService.class);
    }

    public static ServiceComponentRuntime noComponents() {
        return nothing(ServiceComponentRuntime.class);
    }

    private static <T> T nothing(Class<T> type) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(),
                new Class<?>[] {type},
                (proxy, method, arguments) -> empty(method.getReturnType())));
    }

    private static Object empty(Class<?> type) {
        if (type.isArray()) {
            return Array.newInstance(type.getComponentType(), 0);
        }
        return Collection.class.isAssignableFrom(type) ? List.of() : null;
    }
}
