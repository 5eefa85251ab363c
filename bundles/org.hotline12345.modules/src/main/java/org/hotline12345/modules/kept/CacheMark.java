package org.hotline12345.modules.kept;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.osgi.framework.BundleContext;
import org.osgi.framework.Constants;

/**
 * A mark among what the container remembers of its bundles. It goes when that is thrown away, as with another program or another
 * JDK; where it is missing, the container has forgotten what was installed. It is no bundle's, so that no bundle takes it along.
 */
public final class CacheMark {

    private static final String NAME = "hotline-modules";

    private final Path mark;

    public CacheMark(BundleContext context) {
        mark = context.getBundle(Constants.SYSTEM_BUNDLE_ID)
                .getBundleContext()
                .getDataFile(NAME)
                .toPath();
    }

    public boolean isThere() {
        return Files.exists(mark);
    }

    public void leave() {
        try {
            Files.createDirectories(mark.getParent());
            Files.write(mark, new byte[0]);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
