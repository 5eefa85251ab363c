package org.hotline12345.deploy;

import java.io.File;
import java.io.IOException;
import java.util.Optional;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import org.osgi.framework.Constants;
import org.osgi.framework.Version;

/**
 * What a file says which bundle it is.
 *
 * @param name the symbolic name
 * @param version the version
 */
record Identity(String name, Version version) {

    /**
     * Reads it from the manifest; empty where the file is no bundle.
     *
     * @throws IOException where the file cannot be read
     * @throws IllegalArgumentException where its version is none
     */
    static Optional<Identity> of(File module) throws IOException {
        try (JarFile jar = new JarFile(module)) {
            return Optional.ofNullable(jar.getManifest()).map(Manifest::getMainAttributes).flatMap(Identity::of);
        }
    }

    private static Optional<Identity> of(Attributes headers) {
        return Optional.ofNullable(headers.getValue(Constants.BUNDLE_SYMBOLICNAME))
                .map(it -> it.split(";", 2)[0].strip())
                .map(it -> new Identity(it, Version.parseVersion(headers.getValue(Constants.BUNDLE_VERSION))));
    }

    @Override
    public String toString() {
        return name + " " + version;
    }
}
