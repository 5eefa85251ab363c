package org.hotline12345.modules.gate;

import java.net.URI;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.felix.utils.manifest.Clause;
import org.apache.felix.utils.manifest.Parser;
import org.osgi.framework.Bundle;
import org.osgi.framework.Constants;

/**
 * Where bundles come from, and which of them bring something to the hotline.
 *
 * @param deploy the folder that is watched here
 * @param shared the folder that all nodes watch; empty where there is none
 */
public record Origin(Path deploy, Optional<Path> shared) {

    private static final String ROOT = "org.hotline12345.";
    private static final List<String> FOLDERS = List.of("HOTLINE-INF", "OSGI-INF/configurator");
    private static final String FILE = "file:";

    /** Of the container in which this runs. */
    public static Origin here(String base) {
        return new Origin(
                Path.of(base, "deploy").toAbsolutePath().normalize(),
                Optional.ofNullable(System.getenv("HOTLINE_MODULES"))
                        .filter(it -> !it.isBlank())
                        .map(it -> Path.of(it).toAbsolutePath().normalize()));
    }

    /** Whether a bundle that no feature has brought is a module: it uses our interfaces, has our descriptors, or was dropped here. */
    public boolean isModule(Bundle bundle) {
        return bundle.getBundleId() != Constants.SYSTEM_BUNDLE_ID
                && (imports(bundle)
                        || FOLDERS.stream().anyMatch(it -> bundle.getEntryPaths(it) != null)
                        || isIn(bundle, deploy)
                        || isShared(bundle));
    }

    private static boolean imports(Bundle bundle) {
        String header = bundle.getHeaders("").get(Constants.IMPORT_PACKAGE);
        return header != null
                && Arrays.stream(Parser.parseHeader(header))
                        .map(Clause::getName)
                        .anyMatch(it -> it.startsWith(ROOT));
    }

    /** The file in a watched folder that a bundle was made of. */
    public Optional<Path> dropped(Bundle bundle) {
        return file(bundle)
                .filter(it -> Stream.concat(Stream.of(deploy), shared.stream()).anyMatch(it::startsWith));
    }

    /** Whether it came by the folder that all nodes watch. */
    public boolean isShared(Bundle bundle) {
        return shared.filter(it -> isIn(bundle, it)).isPresent();
    }

    private static boolean isIn(Bundle bundle, Path folder) {
        return file(bundle).filter(it -> it.startsWith(folder)).isPresent();
    }

    /** The file that a bundle was made of, where it was one. */
    public static Optional<Path> file(Bundle bundle) {
        String location = bundle.getLocation();
        if (!location.startsWith(FILE)) {
            return Optional.empty();
        }
        try {
            return Optional.of(Path.of(URI.create(location)).toAbsolutePath().normalize());
        } catch (IllegalArgumentException e) {
            return Optional.of(
                    Path.of(location.substring(FILE.length())).toAbsolutePath().normalize());
        }
    }
}
