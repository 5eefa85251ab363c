package org.hotline12345.modules.act;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hotline12345.modules.api.ModuleStatus.Health;
import org.hotline12345.modules.look.Causes;
import org.hotline12345.modules.look.Condition;
import org.hotline12345.modules.look.Overview;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Brings bundles up and takes them away, one version beside the other. Refreshes nothing. */
final class BundleActs {

    private static final Logger LOG = LoggerFactory.getLogger(BundleActs.class);

    private final BundleContext context;
    private final Overview overview;
    private final Patience patience;

    BundleActs(BundleContext context, Overview overview, Patience patience) {
        this.context = context;
        this.overview = overview;
        this.patience = patience;
    }

    /** Installs and starts one that is not here. One that waits for something else to come is left to wait. */
    Tried bring(Path file) {
        Tried tried = put(file);
        return tried instanceof Tried.Up up ? looked(up) : tried;
    }

    /** Installs and starts one that is not here, however it does then. */
    Tried put(Path file) {
        return started(file, Set.of());
    }

    /**
     * Puts another version in the place of one that is here. The old one serves until the new one is well, and goes on serving
     * where it does not become so.
     */
    Tried takeOver(Bundle old, Path oldFile, Path file) {
        Tried tried = started(file, overview.components().waiting(old));
        if (!(tried instanceof Tried.Up up)) {
            return tried;
        }
        Condition beside = patience.await(
                () -> overview.diagnosis().of(up.bundle(), overview.components().waiting(old)));
        if (!beside.isWell()) {
            takeOut(up.bundle());
            return new Tried.Down(beside.why());
        }
        String location = old.getLocation();
        Set<String> known = new HashSet<>(overview.troubles(old.getSymbolicName()));
        takeOut(old);
        Condition alone = patience.await(() -> withTroubles(up.bundle(), known));
        if (alone.isWell()) {
            return up;
        }
        putBack(location, oldFile);
        takeOut(up.bundle());
        return new Tried.Down(alone.why());
    }

    private Tried started(Path file, Set<String> mayWait) {
        Bundle fresh;
        try {
            fresh = installed(file.toUri().toString(), file);
        } catch (BundleException | IOException e) {
            return new Tried.Down("装不上：" + Causes.of(e));
        }
        try {
            fresh.start(Bundle.START_ACTIVATION_POLICY);
            return new Tried.Up(fresh, "");
        } catch (BundleException e) {
            Condition condition = overview.diagnosis().of(fresh, mayWait);
            boolean unresolved = fresh.getState() == Bundle.INSTALLED
                    && !condition.troubles().isEmpty();
            takeOut(fresh);
            return new Tried.Down(unresolved ? condition.why() : "启动失败：" + Causes.of(e));
        }
    }

    private Tried looked(Tried.Up up) {
        Condition condition = patience.await(() -> withTroubles(up.bundle(), Set.of()));
        if (condition.health() == Health.UNWELL) {
            takeOut(up.bundle());
            return new Tried.Down(condition.why());
        }
        return new Tried.Up(up.bundle(), condition.why());
    }

    /** With what the hotline says of what it brought, but for what was said before. */
    private Condition withTroubles(Bundle bundle, Set<String> known) {
        List<String> troubles = overview.troubles(bundle.getSymbolicName()).stream()
                .filter(it -> !known.contains(it))
                .toList();
        Condition own = overview.diagnosis().of(bundle);
        return troubles.isEmpty() ? own : Condition.of(List.of(own, new Condition(Health.UNWELL, troubles)));
    }

    private Bundle installed(String location, Path file) throws BundleException, IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return context.installBundle(location, in);
        }
    }

    private void putBack(String location, Path file) {
        try {
            installed(location, file).start(Bundle.START_ACTIVATION_POLICY);
        } catch (BundleException | IOException e) {
            LOG.error("{} was in force and cannot be put back", location, e);
        }
    }

    void takeOut(Bundle bundle) {
        try {
            bundle.uninstall();
        } catch (BundleException | IllegalStateException e) {
            LOG.warn("{} is not gone", bundle, e);
        }
    }
}
