package org.hotline12345.itests.container;

import static org.awaitility.Awaitility.await;

import java.lang.ref.WeakReference;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.wiring.BundleWiring;
import org.osgi.framework.wiring.FrameworkWiring;

/** Installs modules in the container in which the test runs, and remembers what must go with them. */
public final class Modules {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final BundleContext context;
    private final List<WeakReference<ClassLoader>> loaders = new ArrayList<>();

    public Modules(BundleContext context) {
        this.context = context;
    }

    /** Installs and starts it, beside whatever other versions are there. */
    public Bundle install(ModuleJar module, String location) throws BundleException {
        Bundle bundle = context.installBundle("test:" + location, module.stream());
        bundle.start();
        loaders.add(new WeakReference<>(bundle.adapt(BundleWiring.class).getClassLoader()));
        return bundle;
    }

    /** Uninstalls it, and has the container forget it. */
    public void uninstall(Bundle bundle) throws BundleException, InterruptedException {
        uninstall(List.of(bundle));
    }

    /** Uninstalls all of them, and has the container forget them. */
    public void uninstall(List<Bundle> bundles) throws BundleException, InterruptedException {
        for (Bundle bundle : bundles) {
            bundle.uninstall();
        }
        FrameworkWiring wiring = context.getBundle(0).adapt(FrameworkWiring.class);
        List<Bundle> pending = new ArrayList<>(wiring.getRemovalPendingBundles());
        pending.retainAll(bundles);
        if (!pending.isEmpty()) {
            CountDownLatch refreshed = new CountDownLatch(1);
            wiring.refreshBundles(pending, event -> refreshed.countDown());
            refreshed.await();
        }
    }

    /** How many class loaders there have been. */
    public int loaders() {
        return loaders.size();
    }

    /** Waits until no more class loaders of modules that have gone are held than these. */
    public void awaitForgotten(int atMost) {
        await("the class loaders of modules that have gone are let go")
                .atMost(PATIENCE)
                .until(() -> {
                    Footprint.sweep();
                    return held() <= atMost;
                });
    }

    /** How many class loaders somebody still holds. */
    public long held() {
        return loaders.stream().filter(it -> it.get() != null).count();
    }
}
