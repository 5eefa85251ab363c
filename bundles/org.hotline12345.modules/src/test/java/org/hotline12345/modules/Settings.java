package org.hotline12345.modules;

import java.lang.reflect.Proxy;

/** The settings where nobody has set anything. */
public final class Settings {

    private Settings() {}

    public static ModulesSettings defaults() {
        return (ModulesSettings) Proxy.newProxyInstance(
                ModulesSettings.class.getClassLoader(),
                new Class<?>[] {ModulesSettings.class},
                (proxy, method, arguments) -> method.getDefaultValue());
    }
}
