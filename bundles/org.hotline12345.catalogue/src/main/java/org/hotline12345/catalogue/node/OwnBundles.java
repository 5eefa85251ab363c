package org.hotline12345.catalogue.node;

import java.io.ByteArrayInputStream;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import org.hotline12345.catalogue.CatalogueModule;
import org.hotline12345.catalogue.ModuleId;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.startlevel.BundleStartLevel;

/** The bundles of this framework that are the catalogue's. Touches no other, and refreshes none. */
public final class OwnBundles {

    /** That of the hotline itself: modules begin with it, and before the watched folders. */
    private static final int START_LEVEL = 80;

    private final BundleContext context;

    OwnBundles(BundleContext context) {
        this.context = context;
    }

    /** Whether a bundle of that symbolic name is here that is not the catalogue's. */
    public static boolean otherwise(BundleContext context, String symbolicName) {
        return Arrays.stream(context.getBundles())
                .filter(it -> symbolicName.equals(it.getSymbolicName()))
                .anyMatch(it -> Location.read(it.getLocation()).isEmpty());
    }

    Map<ModuleId, Bundle> all() {
        Map<ModuleId, Bundle> found = new TreeMap<>();
        for (Bundle each : context.getBundles()) {
            Location.read(each.getLocation()).ifPresent(it -> found.put(it.id(), each));
        }
        return found;
    }

    /** Whether a bundle is that very file. */
    static boolean is(Bundle bundle, CatalogueModule module) {
        return bundle.getLocation().equals(Location.of(module).toString());
    }

    /** The bundle, not started yet. */
    Bundle install(CatalogueModule module, byte[] file) throws BundleException {
        Bundle bundle = context.installBundle(Location.of(module).toString(), new ByteArrayInputStream(file));
        bundle.adapt(BundleStartLevel.class).setStartLevel(START_LEVEL);
        return bundle;
    }

    /** Whether it was started; one that is lazy waits for its first class. */
    static boolean started(Bundle bundle) {
        return bundle.getState() == Bundle.ACTIVE || bundle.getState() == Bundle.STARTING;
    }
}
