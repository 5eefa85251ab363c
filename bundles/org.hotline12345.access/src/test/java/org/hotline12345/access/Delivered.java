package org.hotline12345.access;

import java.lang.reflect.Proxy;

/** The settings as delivered. */
final class Delivered {

    private Delivered() {}

    /** The defaults, as the container reads them, but with a realm of the test. */
    static AccountSettings settings(String realm) {
        return (AccountSettings) Proxy.newProxyInstance(
                Delivered.class.getClassLoader(),
                new Class<?>[] {AccountSettings.class},
                (proxy, asked, none) -> asked.getName().equals("realm") ? realm : asked.getDefaultValue());
    }
}
