package org.hotline12345.modules;

import java.lang.reflect.Proxy;
import java.util.Collection;
import java.util.List;
import org.apache.karaf.features.Feature;
import org.apache.karaf.features.FeaturesService;
import org.apache.karaf.kar.KarService;
import org.osgi.service.component.runtime.ServiceComponentRuntime;

/** What Karaf and DS say where neither has anything. */
public final class Foreign {

    private Foreign() {}

    public static FeaturesService noFeatures() {
        return answering(FeaturesService.class, new Feature[0]);
    }

    public static KarService noKars() {
        return answering(KarService.class, List.of());
    }

    public static ServiceComponentRuntime noComponents() {
        return answering(ServiceComponentRuntime.class, List.of());
    }

    private static <T> T answering(Class<T> type, Object nothing) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(),
                new Class<?>[] {type},
                (proxy, method, arguments) ->
                        method.getReturnType().isInstance(nothing) || nothing instanceof Collection ? nothing : null));
    }
}
