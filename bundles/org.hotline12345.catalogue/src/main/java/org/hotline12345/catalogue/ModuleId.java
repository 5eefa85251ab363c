package org.hotline12345.catalogue;

import java.util.regex.Pattern;
import org.osgi.framework.Version;

/**
 * A module in one version.
 *
 * @param name the symbolic name of its bundle
 * @param version the version of its bundle, such as {@code 1.2.0}
 */
public record ModuleId(String name, String version) implements Comparable<ModuleId> {

    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9_-]+(\\.[A-Za-z0-9_-]+)*");
    private static final Pattern VERSION = Pattern.compile("\\d{1,9}(\\.\\d{1,9}(\\.\\d{1,9}(\\.[A-Za-z0-9_-]+)?)?)?");
    private static final int LONGEST_NAME = 150;
    private static final int LONGEST_VERSION = 60;

    public ModuleId {
        if (!NAME.matcher(name).matches() || name.length() > LONGEST_NAME) {
            throw new IllegalArgumentException("No symbolic name of a bundle: " + name);
        }
        if (!VERSION.matcher(version).matches() || version.length() > LONGEST_VERSION) {
            throw new IllegalArgumentException("No version of a bundle: " + version);
        }
    }

    @Override
    public int compareTo(ModuleId other) {
        int names = name.compareTo(other.name);
        return names != 0 ? names : Version.parseVersion(version).compareTo(Version.parseVersion(other.version));
    }

    @Override
    public String toString() {
        return name + "/" + version;
    }
}
