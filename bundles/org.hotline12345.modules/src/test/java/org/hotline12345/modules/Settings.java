package org.hotline12345.modules;

import java.lang.reflect.Proxy;

/** The settings where nobody has set anything. */
public final class Settings {

    private Settings() {}

    public static ModulesSettings defaults() {
        return defaults(ModulesSettings.class);
    }

    public static <T> T defaults(Class<T> settings) {
        return settings.cast(Proxy.newProxyInstance(
                settings.getClassLoader(),
                new Class<?>[] {settings},
                (proxy, method, arguments) -> method.getDefaultValue()));
    }
}
